import { testRule } from "../../../support/rule-table.ts";

const open = { filtered: false };

testRule("network/unfiltered-zone-crossing", {
  "an edge of any flow between different trust": [
    {
      nodes: {
        a: ["vm", { trust: "dmz" }],
        b: ["vm", { trust: "internal" }],
        c: ["vm", { trust: "internal" }],
        d: "vm",
      },
      edges: [
        ["a", "b", { ...open, flow: "backup" }],
        ["b", "c", open],
        ["a", "d", open],
        ["d", "a", open],
      ],
    },
    { subject: "a->b", severity: "medium", related: ["a", "b"] },
  ],
  "filtered and not stated are fine": [
    {
      nodes: { a: ["vm", { trust: "dmz" }], b: ["vm", { trust: "internal" }] },
      edges: [
        ["a", "b", { id: "e1", filtered: true }],
        ["a", "b", { id: "e2" }],
      ],
    },
  ],
  "trust that the place gives counts": [
    {
      nodes: {
        s: ["zone/subnet", { visibility: "public" }],
        t: ["zone/subnet", { visibility: "private" }],
        u: "user",
        a: ["vm", { in: "s" }],
        b: ["vm", { in: "t" }],
      },
      edges: [
        ["u", "a", open],
        ["a", "b", open],
      ],
    },
    "a->b",
    "u->a",
  ],
});
