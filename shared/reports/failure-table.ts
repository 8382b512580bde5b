import { createSystem } from "../analysis/create-system.ts";
import {
  gravestFirst,
  scenariosOf,
  STEP_KINDS,
  type Scenario,
} from "../analysis/failure-scenarios.ts";
import type { StepKind } from "../analysis/simulate-steps.ts";
import type { System } from "../analysis/system.ts";
import type { Translate } from "../i18n/translate.ts";
import type { CheckedDiagram } from "./check-run.ts";
import type { ReportOptions } from "./define-report.ts";

/** A reader looks at the gravest; the window has them all. */
const MOST_ROWS = 50;
/** States of components, over all failures of a kind: seconds of work, reached on huge diagrams only. */
const MOST_STATES = 10_000_000;

/** What fails when each place or line of a kind goes, the gravest first. */
export interface FailureTable {
  readonly kind: StepKind;
  readonly rows: readonly Scenario[];
  /** How many there are, shown or not. */
  readonly count: number;
  /** How many of them were tried; all, but on huge diagrams. */
  readonly tried: number;
}

/** A table for every kind of place that the diagram has; none where nothing enters the system. */
export function failureTables(
  { diagram }: CheckedDiagram,
  { catalog, today }: Pick<ReportOptions, "catalog" | "today">,
): readonly FailureTable[] {
  return failureTablesOf(createSystem(diagram, catalog, today));
}

export function failureTablesOf(system: System, mostStates = MOST_STATES): readonly FailureTable[] {
  if (system.sources.length === 0) return [];
  return STEP_KINDS.flatMap((kind) => {
    const { count, pieces } = scenariosOf(system, kind);
    const rows = gravestFirst([...firstOf(pieces, mostTried(system, mostStates))]);
    return rows.length === 0
      ? []
      : [{ kind, rows: rows.slice(0, MOST_ROWS), count, tried: rows.length }];
  });
}

/** What a table does not show, in a sentence; empty where it shows all. */
export function moreFailures({ rows, count, tried }: FailureTable, t: Translate): string {
  const shown = rows.length;
  if (tried < count) return t("reports.gravestTried", { shown, tried, count });
  return count > shown ? t("reports.gravest", { shown, count }) : "";
}

const mostTried = ({ components }: System, mostStates: number): number =>
  Math.max(MOST_ROWS, Math.floor(mostStates / Math.max(1, components.length)));

function* firstOf<T>(items: Iterable<T>, most: number): Generator<T> {
  let at = 0;
  for (const item of items) {
    if (at >= most) return;
    yield item;
    at += 1;
  }
}
