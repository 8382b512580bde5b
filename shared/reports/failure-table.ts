import { createSystem } from "../analysis/create-system.ts";
import {
  gravestFirst,
  scenariosOf,
  STEP_KINDS,
  type Scenario,
} from "../analysis/failure-scenarios.ts";
import type { StepKind } from "../analysis/simulate-steps.ts";
import type { System } from "../analysis/system.ts";
import type { CheckedDiagram } from "./check-run.ts";
import type { ReportOptions } from "./define-report.ts";

/** A reader looks at the gravest; the window has them all. */
const MOST_ROWS = 50;

/** What fails when each place or line of a kind goes, the gravest first. */
export interface FailureTable {
  readonly kind: StepKind;
  readonly rows: readonly Scenario[];
  /** How many there are, shown or not. */
  readonly count: number;
}

/** A table for every kind of place that the diagram has; none where nothing enters the system. */
export function failureTables(
  { diagram }: CheckedDiagram,
  { catalog, today }: Pick<ReportOptions, "catalog" | "today">,
): readonly FailureTable[] {
  return failureTablesOf(createSystem(diagram, catalog, today));
}

export function failureTablesOf(system: System): readonly FailureTable[] {
  if (system.sources.length === 0) return [];
  return STEP_KINDS.flatMap((kind) => {
    const rows = gravestFirst([...scenariosOf(system, kind).pieces]);
    return rows.length === 0 ? [] : [{ kind, rows: rows.slice(0, MOST_ROWS), count: rows.length }];
  });
}
