import type { Element, Loss } from "../analysis/system.ts";
import type { PropertyKey } from "../catalog/properties.ts";
import { sortedIds } from "../lib/compare.ts";
import type { Hit } from "./define-rule.ts";

/** The keys that decide what fails together and what is lost by it. */
export const LOSS_KEYS: readonly PropertyKey[] = [
  "antiAffinity",
  "dependency",
  "domainId",
  "failover",
  "group",
  "haScope",
  "multiAz",
  "nodeCount",
  "redundancyGroup",
  "replicas",
  "service",
  "serviceModel",
  "zones",
];

/** A hit on what takes sources down, with its evidence. */
export function lossHit(subject: string, related: readonly Element[], loss: Loss): Hit {
  return {
    subject,
    related: sortedIds(related.map(({ id }) => id)),
    ...(loss.path.length > 0 && { path: loss.path }),
    data: { lost: sortedIds(loss.lost.map(({ id }) => id)), ...reason(loss) },
  };
}

/** "Every way leads through it" is said only where it is true, else who needs it. */
function reason({ path, everyWay }: Loss): { variant?: string; needer?: string } {
  const needer = path.at(-2);
  if (needer === undefined) return { variant: "itself" };
  return everyWay ? {} : { variant: "needed", needer };
}
