import { testRule } from "../../../support/rule-table.ts";

testRule("security/end-of-life-system", {
  "any system, provider-run too, graver where outsiders reach it": [
    {
      nodes: {
        u: "user",
        a: ["vm", { endOfLife: true }],
        b: ["database", { endOfLife: true, serviceModel: "paas" }],
        c: ["router", { endOfLife: true }],
        d: ["vm", { endOfLife: false }],
        e: "vm",
      },
      edges: [["u", "a"]],
    },
    { subject: "a", severity: "high" },
    { subject: "b", severity: "medium" },
    "c",
  ],
  "finished applications are their maker's to renew": [
    { nodes: { a: ["saas-app", { endOfLife: true, serviceModel: "saas" }] } },
  ],
});
