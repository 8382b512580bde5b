import { useCallback, useMemo, useState } from "react";
import type { System } from "../../../shared/analysis/system.ts";
import { pairScenarios } from "./pair-scenarios.ts";
import {
  gravestFirst,
  scenariosOf,
  type Scenario,
} from "../../../shared/analysis/failure-scenarios.ts";
import type { ScenarioKind } from "./scenarios.ts";
import { useSlices } from "./use-slices.ts";

export interface Scenarios {
  /** The gravest first; null before the first answer and where the user chooses by hand. */
  readonly rows: readonly Scenario[] | null;
  readonly done: number;
  readonly count: number;
  readonly incomplete: boolean;
  /** Set while the search waits to be asked for. */
  readonly ask: (() => void) | null;
}

/** Tries the failures of a kind in turn. Pairs are looked for when asked, and anew after each edit. */
export function useScenarios(system: () => System, kind: ScenarioKind): Scenarios {
  const [asked, setAsked] = useState(false);
  const start = useCallback(
    () =>
      kind === "pairs" || kind === "byHand" ? pairScenarios(system()) : scenariosOf(system(), kind),
    [system, kind],
  );
  const waits = kind === "pairs" && !asked;
  const progress = useSlices(kind, waits || kind === "byHand" ? null : start);
  const { pieces, done, count, incomplete } = progress;
  const rows = useMemo(() => {
    if (kind === "pairs") return pieces;
    return pieces && gravestFirst(pieces);
  }, [kind, pieces]);
  return { rows, done, count, incomplete, ask: waits ? () => setAsked(true) : null };
}
