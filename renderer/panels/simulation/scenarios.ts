import { simulateFailure, type Simulation } from "../../../shared/analysis/simulate-failure.ts";
import { stepThrough, type StepKind } from "../../../shared/analysis/simulate-steps.ts";
import type { System } from "../../../shared/analysis/system.ts";

/** What is tried: what the user chooses, each place of a kind in turn, or pairs. */
export type ScenarioKind = "byHand" | StepKind | "pairs";

/** What happens when these fail. A line between sites is cut only where it crosses. */
export function outcomeOf(
  system: System,
  chosen: readonly string[],
  kind: ScenarioKind,
): Simulation {
  const step =
    kind === "link"
      ? stepThrough(system, kind).find(({ elements }) => sameElements(elements, chosen))
      : undefined;
  return step?.result ?? simulateFailure(system, chosen);
}

export function sameElements(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
