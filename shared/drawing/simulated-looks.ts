import type { Diagram, DiagramEdge } from "../model/schema.ts";
import type { SimulatedLook } from "./simulated-marks.ts";

interface SimulatedFailure {
  readonly states: ReadonlyMap<string, "removed" | "failed" | "degraded" | "alive">;
  /** By which components each entry is served that still is. */
  readonly paths: readonly (readonly string[])[];
}

/**
 * What a simulated failure points out: all that is not alive, edges that nothing goes over any more,
 * and edges by which an entry is still served. What is alive looks as always.
 */
export function simulatedLooks(
  diagram: Diagram,
  { states, paths }: SimulatedFailure,
): ReadonlyMap<string, SimulatedLook> {
  const shown = new Map<string, SimulatedLook>();
  for (const [id, state] of states) if (state !== "alive") shown.set(id, state);
  const gone = (id: string) => shown.get(id) === "removed" || shown.get(id) === "failed";
  const around = ancestryOf(diagram);
  const steps = stepsOf(paths, around);
  for (const edge of diagram.edges) {
    if (shown.has(edge.id)) continue;
    if (around(edge.source).some(gone) || around(edge.target).some(gone)) {
      shown.set(edge.id, "idle");
    } else if (steps.has(stepOf(edge))) shown.set(edge.id, "serving");
  }
  return shown;
}

const stepOf = ({ source, target }: Pick<DiagramEdge, "source" | "target">): string =>
  `${source}\n${target}`;

/** An edge drawn to or from a container stands for those of what is inside. */
function stepsOf(
  paths: SimulatedFailure["paths"],
  around: (id: string) => readonly string[],
): ReadonlySet<string> {
  const steps = new Set<string>();
  for (const path of paths) {
    for (const [index, id] of path.slice(1).entries()) {
      for (const source of around(path[index] ?? "")) {
        for (const target of around(id)) steps.add(stepOf({ source, target }));
      }
    }
  }
  return steps;
}

/** A node and the containers around it. Parents of a damaged diagram may go in a ring. */
function ancestryOf({ nodes }: Diagram): (id: string) => readonly string[] {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  return (id) => {
    const chain = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !chain.has(at);) {
      chain.add(at);
      at = parents.get(at);
    }
    return [...chain];
  };
}
