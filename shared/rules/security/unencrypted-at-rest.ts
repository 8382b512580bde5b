import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Data stores and brokers that are said to keep their data in the clear. */
export const unencryptedAtRest = defineRule({
  id: "security/unencrypted-at-rest",
  severity: "medium",
  references: [
    "basics: S3, data platforms",
    "TG unencrypted-asset",
    "CWE-311",
    "CKV_AWS_16",
    "WA SEC08-BP02",
    "ISMS-P 2.7.1",
  ],
  reads: ["encryptionAtRest", "dataClass"],
  check: (system) =>
    system.components
      .filter(
        (n) =>
          system.is(n, "DATASTORE", "QUEUE") &&
          system.stated(n, "encryptionAtRest") === false &&
          system.inherited(n, "dataClass") !== "public",
      )
      .map((n) => ({ subject: n.id, ...(system.sensitive(n) && { severity: "high" }) })),
  fixes: [stateFix("encryptionAtRest", true)],
  examples: {
    bad: [
      sketch({ nodes: { orders: ["database", { encryptionAtRest: false }] } }),
      sketch({ nodes: { events: ["stream", { encryptionAtRest: false, dataClass: "personal" }] } }),
    ],
    good: [
      sketch({ nodes: { orders: ["database", { encryptionAtRest: true }] } }),
      sketch({
        nodes: { maps: ["object-storage", { encryptionAtRest: false, dataClass: "public" }] },
      }),
    ],
  },
});
