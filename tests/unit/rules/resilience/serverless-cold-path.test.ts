import { testRule } from "../../../support/rule-table.ts";

testRule("resilience/serverless-cold-path", {
  "functions, and what is run as one, that sleep on the users' way": [
    {
      nodes: {
        users: "user",
        a: ["function", { coldStart: true }],
        b: ["workload", { coldStart: true, serviceModel: "serverless" }],
        c: ["app", { coldStart: true, serviceModel: "faas" }],
        d: ["app", { coldStart: true, serviceModel: "paas" }],
        e: ["function", { coldStart: false }],
        f: "function",
        aside: ["function", { coldStart: true }],
      },
      edges: [
        ["users", "a"],
        ["users", "b"],
        ["users", "c"],
        ["users", "d"],
        ["users", "e"],
        ["users", "f"],
        ["users", "aside", { dependency: "optional" }],
      ],
    },
    { subject: "a", severity: "info" },
    "b",
    "c",
  ],
});
