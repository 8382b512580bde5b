import { testRule } from "../../../support/rule-table.ts";

const sides = { deployStrategy: "blue-green" };

testRule("cost/blue-green-idle-capacity", {
  "an idle side, or pool, that always runs": [
    {
      nodes: {
        a: ["vm", { ...sides, idleEnvironment: "always-on" }],
        b: ["vm", { ...sides, idleEnvironment: "on-demand" }],
        c: ["vm", sides],
        d: ["vm", { deployStrategy: "rolling", idleEnvironment: "always-on" }],
        e: ["zone/pool", { ...sides, idleEnvironment: "always-on" }],
      },
    },
    { subject: "a", severity: "info" },
    "e",
  ],
});
