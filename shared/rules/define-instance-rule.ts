import type { InstanceRow } from "../analysis/system.ts";
import { defineRule, type Rule } from "./define-rule.ts";
import { addReplicasFix } from "./fix-add-replicas.ts";
import { LOSS_KEYS, lossHit } from "./loss-hit.ts";

interface InstanceRule extends Pick<Rule, "id" | "severity" | "references" | "fixes" | "examples"> {
  readonly row: InstanceRow;
}

/** A rule for components of one instance whose failure loses a source: one row of the table (2.1). */
export function defineInstanceRule({ row, fixes = [], ...rule }: InstanceRule): Rule {
  return defineRule({
    ...rule,
    reads: LOSS_KEYS,
    *check({ singlePoints }) {
      for (const point of singlePoints.instances) {
        if (point.row !== row) continue;
        yield lossHit(point.component.id, point.loss.lost, point.loss);
      }
    },
    fixes: [addReplicasFix, ...fixes],
  });
}
