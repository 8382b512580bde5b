import { testRule, type Expected } from "../../../support/rule-table.ts";
import type { Sketch } from "../../../../shared/model/sketch.ts";

const joined = (first: string, second: string): Sketch => ({
  nodes: {
    m: ["zone/network", { cidr: first }],
    n: ["zone/network", { cidr: second }],
    a: ["vm", { in: "m" }],
    b: ["vm", { in: "n" }],
  },
  edges: [["b", "a"]],
});
const found: Expected = { subject: "m", severity: "high", related: ["n"] };

testRule("network/overlapping-cidr", {
  "the same range": [joined("10.0.0.0/16", "10.0.0.0/16"), found],
  "one range in the other, either way round": [joined("10.0.128.0/17", "10.0.0.0/16"), found],
  "host bits do not matter": [joined("10.0.3.7/16", "10.0.200.1/24"), found],
  "everything overlaps with anything of its family": [joined("0.0.0.0/0", "10.0.0.0/8"), found],
  "neighbours do not overlap": [joined("10.0.0.0/17", "10.0.128.0/17")],
  "two families never overlap": [joined("::/0", "10.0.0.0/8")],
  "ranges of the newer family": [joined("fd00:1::/32", "fd00:1:2::/48"), found],
  "what is no prefix is not stated": [joined("10.0.0.0", "10.0.0.0/8")],
  "networks without an edge between them may overlap": [
    {
      nodes: {
        m: ["zone/network", { cidr: "10.0.0.0/8" }],
        n: ["zone/network", { cidr: "10.0.0.0/8" }],
        a: ["vm", { in: "m" }],
        c: ["vm", { in: "m" }],
        b: ["vm", { in: "n" }],
      },
      edges: [["a", "c"]],
    },
  ],
  "an edge of any flow joins, also to the container itself": [
    {
      nodes: {
        m: ["zone/network", { cidr: "10.0.0.0/8" }],
        n: ["zone/network", { cidr: "10.0.0.0/8" }],
        a: ["vm", { in: "m" }],
        b: ["vm", { in: "n" }],
      },
      edges: [["a", "n", { flow: "monitoring" }]],
    },
    found,
  ],
  "data centres count, subnets do not": [
    {
      nodes: {
        d: ["zone/datacenter", { cidr: "10.0.0.0/8" }],
        n: ["zone/network", { cidr: "10.1.0.0/16" }],
        s: ["zone/subnet", { cidr: "10.0.0.0/8" }],
        a: ["vm", { in: "d" }],
        b: ["vm", { in: "n" }],
        c: ["vm", { in: "s" }],
      },
      edges: [
        ["a", "b"],
        ["c", "b"],
      ],
    },
    { subject: "d", related: ["n"] },
  ],
  "a network inside a data centre has its addresses from there": [
    {
      nodes: {
        d: ["zone/datacenter", { cidr: "10.0.0.0/8" }],
        n: ["zone/network", { in: "d", cidr: "10.1.0.0/16" }],
        a: ["vm", { in: "d" }],
        b: ["vm", { in: "n" }],
      },
      edges: [["a", "b"]],
    },
  ],
  "one network may overlap with several": [
    {
      nodes: {
        m: ["zone/network", { cidr: "10.0.0.0/8" }],
        n: ["zone/network", { cidr: "10.1.0.0/16" }],
        o: ["zone/network", { cidr: "10.2.0.0/16" }],
        a: ["vm", { in: "m" }],
        b: ["vm", { in: "n" }],
        c: ["vm", { in: "o" }],
      },
      edges: [
        ["a", "b"],
        ["c", "a"],
        ["b", "c"],
      ],
    },
    { subject: "m", related: ["n", "o"] },
  ],
});
