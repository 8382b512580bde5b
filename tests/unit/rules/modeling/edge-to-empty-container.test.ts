import { testRule } from "../../../support/rule-table.ts";

testRule("modeling/edge-to-empty-container", {
  "either end, or both, of any known flow": [
    {
      nodes: {
        a: "vm",
        p: "zone/pool",
        q: "zone/pool",
        full: "zone/pool",
        m: ["vm", { in: "full" }],
      },
      edges: [
        ["a", "p"],
        ["q", "a", { flow: "backup" }],
        ["p", "q", { dependency: "optional" }],
        ["a", "full"],
        ["a", "p", { id: "odd", flow: "sideways" }],
      ],
    },
    { subject: "a->p", severity: "info", related: ["p"] },
    { subject: "p->q", related: ["p", "q"] },
    { subject: "q->a", related: ["q"] },
  ],
  "only a container of its own role inside leaves it without members": [
    {
      nodes: {
        a: "vm",
        outer: "zone/subnet",
        inner: ["zone/subnet", { in: "outer" }],
        m: ["vm", { in: "inner" }],
      },
      edges: [["a", "outer"]],
    },
    { subject: "a->outer", related: ["outer"] },
  ],
});
