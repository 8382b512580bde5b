import { testRule } from "../../../support/rule-table.ts";

const secret = { dataClass: "personal" };

testRule("security/unencrypted-in-transit-internal", {
  "either end or the edge itself may be sensitive": [
    {
      nodes: { a: ["vm", secret], b: "vm", c: ["database", secret] },
      edges: [
        ["a", "b", { encrypted: false }],
        ["b", "c", { protocol: "http" }],
        ["b", "a", { id: "e", encrypted: false, dataClass: "payment" }],
      ],
    },
    { subject: "a->b", severity: "medium", related: ["a", "b"] },
    "b->c",
    "e",
  ],
  "the edge alone is enough, public and internal data are not": [
    {
      nodes: { a: "vm", b: ["vm", { dataClass: "internal" }] },
      edges: [
        ["a", "b", { id: "e1", encrypted: false, dataClass: "credential" }],
        ["a", "b", { id: "e2", encrypted: false, dataClass: "public" }],
        ["a", "b", { id: "e3", encrypted: false }],
      ],
    },
    "e1",
  ],
  "encrypted and unknown say nothing": [
    {
      nodes: { a: "vm", c: ["database", secret] },
      edges: [
        ["a", "c", { id: "e1", encrypted: true }],
        ["a", "c", { id: "e2" }],
        ["a", "c", { id: "e3", protocol: "tcp" }],
      ],
    },
  ],
  "insecure protocols have their own rule": [
    { nodes: { a: "vm", c: ["vm", secret] }, edges: [["a", "c", { protocol: "ftp" }]] },
  ],
  "traffic that meets the outside has its own rule": [
    {
      nodes: { u: "user", a: "vm", c: ["vm", secret] },
      edges: [
        ["u", "c", { encrypted: false }],
        ["a", "c", { encrypted: false, linkType: "internet" }],
      ],
    },
  ],
  "between sites it speaks of lines of one's own only": [
    {
      nodes: {
        d1: "zone/datacenter",
        d2: "zone/datacenter",
        a: ["vm", { in: "d1" }],
        c: ["database", { in: "d2", ...secret }],
      },
      edges: [
        ["a", "c", { id: "e1", encrypted: false }],
        ["a", "c", { id: "e2", encrypted: false, linkType: "dedicated" }],
        ["a", "c", { id: "e3", encrypted: false, linkType: "private" }],
        ["a", "c", { id: "e4", encrypted: false, linkType: "peering" }],
        ["a", "c", { id: "e5", encrypted: false, linkType: "vpn" }],
        ["a", "c", { id: "e6", encrypted: false, linkType: "lan" }],
      ],
    },
    "e2",
    "e3",
    "e4",
  ],
  "talk within one host stays there, talk between hosts does not": [
    {
      nodes: {
        h: "zone/host",
        g: "zone/host",
        a: ["app", { in: "h" }],
        b: ["app", { in: "g" }],
        c: ["database", { in: "h", ...secret }],
      },
      edges: [
        ["a", "c", { encrypted: false }],
        ["b", "c", { encrypted: false }],
      ],
    },
    "b->c",
  ],
});
