import {
  estimateAvailability,
  type AvailabilityEstimate,
} from "../analysis/availability/estimate-availability.ts";
import { createSystem } from "../analysis/create-system.ts";
import type { CheckedDiagram } from "./check-run.ts";
import type { ReportOptions } from "./define-report.ts";

/** The availability of a diagram's entries and what the diagram promises. */
export interface Estimate extends AvailabilityEstimate {
  readonly target: number | undefined;
}

/** Only reports that show it ask for it: large tangled designs take seconds. */
export function estimateOf(
  { diagram }: CheckedDiagram,
  { catalog, today }: Pick<ReportOptions, "catalog" | "today">,
): Estimate {
  const system = createSystem(diagram, catalog, today);
  return { ...estimateAvailability(system), target: system.facts.targetAvailability };
}
