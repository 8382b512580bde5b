import { expect, test } from "vitest";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "resilience/dependency-cycle";

testRule(RULE, {
  "a ring of three is one finding, on its smallest": [
    {
      nodes: { c: "vm", a: "vm", b: "vm" },
      edges: [
        ["c", "a"],
        ["a", "b"],
        ["b", "c"],
      ],
    },
    { subject: "a", severity: "medium", related: ["b", "c"] },
  ],
  "rings that share a service are one ring, apart they are two": [
    {
      nodes: { a: "vm", b: "vm", c: "vm", d: "vm", e: "vm" },
      edges: [
        ["a", "b"],
        ["b", "a"],
        ["b", "c"],
        ["c", "b"],
        ["d", "e"],
        ["e", "d"],
        ["c", "d"],
      ],
    },
    { subject: "a", related: ["b", "c"] },
    { subject: "d", related: ["e"] },
  ],
  "an asynchronous, optional or other edge breaks the ring": [
    {
      nodes: { a: "vm", b: "vm", c: "vm", d: "vm", e: "vm", f: "vm" },
      edges: [
        ["a", "b"],
        ["b", "a", { async: true }],
        ["c", "d"],
        ["d", "c", { dependency: "optional" }],
        ["e", "f"],
        ["f", "e", { flow: "monitoring" }],
      ],
    },
  ],
  "who does not compute is no member": [
    {
      nodes: { a: "vm", gw: "api-gateway", db: "database" },
      edges: [
        ["a", "gw"],
        ["gw", "a"],
        ["a", "db"],
        ["db", "a"],
      ],
    },
  ],
});

test("the calls that come back to the subject become asynchronous", () => {
  const after = afterFix(RULE, "make-async", {
    nodes: { a: "vm", b: "vm", c: "vm", d: "vm" },
    edges: [
      ["a", "b"],
      ["b", "c"],
      ["b", "a"],
      ["c", "a"],
      ["d", "a"],
    ],
  });
  expect(propertiesOf(after, "b->a")).toEqual({ async: true });
  expect(propertiesOf(after, "c->a")).toEqual({ async: true });
  expect(propertiesOf(after, "a->b")).toEqual({});
  expect(propertiesOf(after, "d->a")).toEqual({});
  expect(findingsOf(RULE, after)).toEqual([]);
});
