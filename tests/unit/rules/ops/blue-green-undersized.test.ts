import { testRule } from "../../../support/rule-table.ts";

const sides = { deployStrategy: "blue-green" };

testRule("ops/blue-green-undersized", {
  "a side, or a pool that is one, with less than the whole": [
    {
      nodes: {
        a: ["vm", { ...sides, capacityShare: 0.99 }],
        b: ["vm", { ...sides, capacityShare: 1 }],
        c: ["vm", { ...sides, capacityShare: 1.5 }],
        d: ["vm", sides],
        e: ["vm", { deployStrategy: "canary", capacityShare: 0.5 }],
        f: ["zone/pool", { ...sides, capacityShare: 0 }],
      },
    },
    { subject: "a", severity: "medium" },
    "f",
  ],
});
