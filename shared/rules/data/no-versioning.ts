import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Public data can be published again. */
export const noVersioning = defineRule({
  id: "data/no-versioning",
  severity: "low",
  references: ["basics: S3", "CKV_AWS_21", "ISMS-P 2.9.3"],
  reads: ["versioning", "dataClass"],
  *check(system) {
    for (const bucket of system.components) {
      if (bucket.role !== "object-storage") continue;
      if (system.stated(bucket, "versioning") !== false) continue;
      if (system.inherited(bucket, "dataClass") === "public") continue;
      yield { subject: bucket.id };
    }
  },
  fixes: [stateFix("versioning", true)],
  examples: {
    bad: [sketch({ nodes: { invoices: ["object-storage", { versioning: false }] } })],
    good: [
      sketch({
        nodes: { brochures: ["object-storage", { versioning: false, dataClass: "public" }] },
      }),
    ],
  },
});
