import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

const OUTSIDE_VAULT: ReadonlySet<string | undefined> = new Set(["code", "env", "file", "image"]);

/** Passwords and keys that travel with code, images or configuration. */
export const secretsNotInVault = defineRule({
  id: "security/secrets-not-in-vault",
  severity: "medium",
  references: [
    "basics: Kubernetes secrets",
    "TG missing-vault",
    "CWE-522",
    "CWE-798",
    "WA SEC02-BP03",
    "ISMS-P 2.7.1 case 5",
    "ISMS-P 2.7.2",
  ],
  reads: ["secrets"],
  check: (system) =>
    system.components
      .filter((n) => OUTSIDE_VAULT.has(system.stated(n, "secrets")))
      .map((n) => ({ subject: n.id })),
  fixes: [stateFix("secrets", "vault")],
  examples: {
    bad: [sketch({ nodes: { payments: ["microservice", { replicas: 2, secrets: "code" }] } })],
    good: [
      sketch({
        nodes: {
          payments: ["microservice", { replicas: 2, secrets: "vault" }],
          shop: ["microservice", { replicas: 2 }],
        },
      }),
    ],
  },
});
