import { testRule } from "../../../support/rule-table.ts";

testRule("hybrid/identity-not-federated", {
  "accounts of its own beside another service": [
    {
      nodes: {
        ad: ["directory", { federated: false }],
        iam: "idp",
        sso: ["idp", { federated: true }],
      },
    },
    { subject: "ad", severity: "low", related: ["iam", "sso"] },
  ],
  "alone there is nothing to federate with, and keys are no accounts": [
    { nodes: { ad: ["directory", { federated: false }], keys: "kms" } },
  ],
  "replication or authentication with another identity service joins them": [
    {
      nodes: {
        a: ["directory", { federated: false }],
        b: ["idp", { federated: false }],
        c: ["idp", { federated: false }],
        app: "vm",
      },
      edges: [
        ["a", "b", { flow: "replication" }],
        ["app", "c", { flow: "auth" }],
      ],
    },
    { subject: "c", related: ["a", "b"] },
  ],
  "a plain request does not": [
    { nodes: { a: ["directory", { federated: false }], b: "idp" }, edges: [["b", "a"]] },
    "a",
  ],
});
