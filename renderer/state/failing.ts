import type { Simulation, ViewStore } from "./view-store.ts";

/** Thinks a failure through from the start: these fail, and what follows is not known yet. */
export function startSimulation(chosen: Iterable<string>): Simulation {
  return { chosen: [...new Set(chosen)], states: new Map(), paths: [] };
}

/**
 * Lets exactly these fail from now on, while a failure is thought through. What was computed stays on
 * the canvas until the new answer is there.
 */
export function chooseFailing(view: ViewStore, chosen: Iterable<string>): void {
  view.setState(({ simulation }) =>
    simulation ? { simulation: { ...simulation, chosen: [...new Set(chosen)] } } : {},
  );
}

/** Lets one more element fail, or makes it whole again. Does nothing while no failure is thought through. */
export function toggleFailing(view: ViewStore, id: string): void {
  const { simulation } = view.getState();
  if (!simulation) return;
  const others = simulation.chosen.filter((one) => one !== id);
  const whole = others.length < simulation.chosen.length;
  chooseFailing(view, whole ? others : [...others, id]);
}
