import { useCallback, useEffect, useMemo, useState } from "react";
import { createSystem } from "../../../shared/analysis/create-system.ts";
import { lazy } from "../../../shared/analysis/memo.ts";
import type { Simulation } from "../../../shared/analysis/simulate-failure.ts";
import type { System } from "../../../shared/analysis/system.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { localDay } from "../../analysis/today.ts";
import { useEditor } from "../../hooks/workspace-context.tsx";
import { outcomeOf, type ScenarioKind } from "./scenarios.ts";

/** Up to this many nodes an answer comes at once; above it the hand goes first. */
const AT_ONCE = 400;

/** The reading of the diagram that all scenarios share, made when first needed. */
export function useLazySystem(diagram: Diagram): () => System {
  return useMemo(() => lazy(() => createSystem(diagram, catalog, localDay())), [diagram]);
}

/**
 * What happens when these fail, and shows it on the canvas. Null while nothing fails or, on large
 * diagrams, nothing is known yet.
 */
export function useOutcome(
  system: () => System,
  chosen: readonly string[],
  kind: ScenarioKind,
  nodes: number,
): Simulation | null {
  const { view } = useEditor();
  const compute = useCallback(
    () => (chosen.length > 0 ? outcomeOf(system(), chosen, kind) : null),
    [system, chosen, kind],
  );
  const atOnce = nodes <= AT_ONCE;
  const known = useMemo(() => (atOnce ? compute() : null), [compute, atOnce]);
  const [later, setLater] = useState<Simulation | null>(null);
  useEffect(() => {
    if (atOnce) return;
    const request = requestIdleCallback(() => setLater(compute()), { timeout: 1000 });
    return () => cancelIdleCallback(request);
  }, [compute, atOnce]);
  const outcome = atOnce ? known : chosen.length > 0 ? later : null;

  useEffect(() => {
    view.setState(({ simulation }) => {
      if (!simulation) return {};
      const states = new Map(outcome?.states);
      if (outcome) for (const id of chosen) states.set(id, "removed");
      const served = outcome?.entries.filter((entry) => entry.served) ?? [];
      return { simulation: { ...simulation, states, paths: served.map(({ path }) => path) } };
    });
  }, [view, outcome, chosen]);
  return outcome;
}
