import type { EntryOutcome } from "../../../shared/analysis/simulate-failure.ts";
import type { Translate } from "../../../shared/i18n/translate.ts";
import type { Scenario } from "../../../shared/analysis/failure-scenarios.ts";
import type { Cell, Table } from "./table-text.ts";

type Naming = (id: string) => string;

/** One failure: each entry, whether it is served, and by which way. */
export function outcomeTable(
  chosen: readonly string[],
  entries: readonly EntryOutcome[],
  nameOf: Naming,
  t: Translate,
): Table {
  const listed = (ids: readonly string[], between = ", "): Cell => ({
    names: ids.map(nameOf),
    between,
  });
  return {
    head: (["fails", "entry", "result", "path"] as const).map((key) =>
      t(`simulation.columns.${key}`),
    ),
    rows: entries.map(({ source, served, path }) => [
      listed(chosen),
      listed([source]),
      t(served ? "simulation.served" : "simulation.notServed"),
      listed(path, " → "),
    ]),
  };
}

/** Several failures that were tried in turn: what each of them takes down. */
export function scenarioTable(scenarios: readonly Scenario[], nameOf: Naming, t: Translate): Table {
  return {
    head: (["fails", "lost", "failed", "degraded"] as const).map((key) =>
      t(`simulation.columns.${key}`),
    ),
    rows: scenarios.map(({ subject, lost, failed, degraded }) => [
      { names: subject.split("|").map(nameOf), between: " + " },
      { names: lost.map(nameOf), between: ", " },
      failed,
      degraded,
    ]),
  };
}
