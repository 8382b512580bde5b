import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";

/** A newer file, or another tool's: nothing of it is lost. */
export const unknownKind = defineRule({
  id: "modeling/unknown-kind",
  severity: "info",
  references: [],
  reads: [],
  *check(system) {
    for (const { id, kind, node } of [...system.containers, ...system.components]) {
      if (!kind) yield { subject: id, data: { kind: node.kind } };
    }
  },
  examples: {
    bad: [sketch({ nodes: { wheel: "acme/flux-wheel" } })],
    good: [sketch({ nodes: { web: "vm" } })],
  },
});
