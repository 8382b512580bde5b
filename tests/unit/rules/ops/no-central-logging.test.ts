import { testRule } from "../../../support/rule-table.ts";

const silent = { logging: false };

testRule("ops/no-central-logging", {
  "public components, over optional ways too": [
    {
      nodes: { users: "user", a: ["vm", silent], b: ["queue", silent], c: ["vm", silent], d: "vm" },
      edges: [
        ["users", "a", { dependency: "optional" }],
        ["a", "b"],
        ["users", "d"],
        ["c", "a"],
      ],
    },
    { subject: "a", severity: "medium" },
    "b",
  ],
  "sensitive components, by their own class or that around them": [
    {
      nodes: {
        net: ["zone/network", { dataClass: "payment" }],
        a: ["database", { in: "net", ...silent }],
        b: ["database", { dataClass: "credential", ...silent }],
        c: ["database", { dataClass: "internal", ...silent }],
        d: ["database", { in: "net", logging: true }],
        e: ["database", { in: "net" }],
      },
    },
    "a",
    "b",
  ],
});
