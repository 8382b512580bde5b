import { testRule } from "../../../support/rule-table.ts";

testRule("security/unpatched-system", {
  "a self-managed system, graver where outsiders reach it": [
    {
      nodes: {
        u: "user",
        a: ["vm", { patched: false }],
        b: ["database", { patched: false, serviceModel: "iaas" }],
        c: ["vm", { patched: true }],
        d: "vm",
      },
      edges: [["u", "a"]],
    },
    { subject: "a", severity: "high" },
    { subject: "b", severity: "medium" },
  ],
  "what a provider runs, the provider patches": [
    {
      nodes: {
        a: ["database", { patched: false, serviceModel: "paas" }],
        b: ["function", { patched: false, serviceModel: "faas" }],
      },
    },
  ],
  "a system out of support says more than this": [
    {
      nodes: {
        a: ["vm", { patched: false, endOfLife: true }],
        b: ["vm", { patched: false, endOfLife: false }],
      },
    },
    "b",
  ],
});
