import { testRule } from "../../../support/rule-table.ts";

testRule("security/secrets-not-in-vault", {
  "code, environment, files and images are no vault": [
    {
      nodes: {
        a: ["vm", { secrets: "code" }],
        b: ["vm", { secrets: "env" }],
        c: ["vm", { secrets: "file" }],
        d: ["vm", { secrets: "image" }],
        e: ["vm", { secrets: "vault" }],
        f: ["vm", { secrets: "pocket" }],
        g: "vm",
      },
    },
    { subject: "a", severity: "medium" },
    "b",
    "c",
    "d",
  ],
});
