import type { Simulation } from "./simulate-failure.ts";
import { stepThrough, type StepKind } from "./simulate-steps.ts";
import type { System } from "./system.ts";

export const STEP_KINDS: readonly StepKind[] = ["zone", "rack", "host", "site", "link"];

/** One failure of several that are tried in turn, and how bad it would be. */
export interface Scenario {
  /** Ids of what fails. */
  readonly elements: readonly string[];
  /** What the row is called by: an id, or two with a bar between. */
  readonly subject: string;
  /** Ids of the entries that are not served. */
  readonly lost: readonly string[];
  readonly failed: number;
  readonly degraded: number;
}

/** Work in pieces: how many there are, and each when it is asked for. */
export interface Job<T> {
  readonly count: number;
  readonly pieces: Iterable<T>;
  /** Whether there may be more that nobody looked for. */
  readonly incomplete?: boolean;
}

/**
 * Fails each place of a kind in turn. Only the summary of each is kept: the states of all would fill
 * the memory on large diagrams.
 */
export function scenariosOf(system: System, kind: StepKind): Job<Scenario> {
  const steps = [...stepThrough(system, kind)];
  return { count: steps.length, pieces: summaries() };

  function* summaries(): Generator<Scenario> {
    for (let step = steps.shift(); step; step = steps.shift()) {
      const { subject, elements, result } = step;
      yield { subject, elements, ...summaryOf(result, elements) };
    }
  }
}

/** How bad a failure is: the entries it takes down, and how much else apart from what was chosen. */
export function summaryOf(
  { states, entries }: Simulation,
  chosen: readonly string[],
): Pick<Scenario, "lost" | "failed" | "degraded"> {
  const own = new Set([...chosen, ...entries.map(({ source }) => source)]);
  const count = (...wanted: readonly string[]) =>
    [...states].filter(([id, state]) => wanted.includes(state) && !own.has(id)).length;
  return {
    lost: entries.filter(({ served }) => !served).map(({ source }) => source),
    failed: count("removed", "failed"),
    degraded: count("degraded"),
  };
}

/** The gravest first; as bad as each other, in the order they were tried. */
export function gravestFirst(scenarios: readonly Scenario[]): readonly Scenario[] {
  return scenarios.toSorted(
    (a, b) => b.lost.length - a.lost.length || b.failed - a.failed || b.degraded - a.degraded,
  );
}
