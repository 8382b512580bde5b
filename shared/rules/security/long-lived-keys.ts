import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Keys that stay the same for ever. */
export const longLivedKeys = defineRule({
  id: "security/long-lived-keys",
  severity: "medium",
  references: [
    "basics: IAM",
    "CWE-324",
    "CKV_AWS_7",
    "PW iam_rotate_access_key_90_days",
    "WA SEC02-BP02",
    "WA SEC02-BP05",
    "ISMS-P 2.7.2",
  ],
  reads: ["keyRotation"],
  check: (system) =>
    system.components
      .filter((n) => system.stated(n, "keyRotation") === false)
      .map((n) => ({ subject: n.id })),
  fixes: [stateFix("keyRotation", true)],
  examples: {
    bad: [sketch({ nodes: { keys: ["kms", { serviceModel: "paas", keyRotation: false }] } })],
    good: [sketch({ nodes: { keys: ["kms", { serviceModel: "paas", keyRotation: true }] } })],
  },
});
