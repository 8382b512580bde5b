import { inClass } from "../catalog/role-classes.ts";
import { stated } from "./statements.ts";
import type { Component, Edge, System } from "./system.ts";

/** The expanded edges by their ends. Lists are by the index of the component. */
export interface CallGraph extends Pick<System, "out" | "into" | "sync"> {
  readonly requiredOut: readonly (readonly Edge[])[];
  readonly requiredInto: readonly (readonly Edge[])[];
  /** Where failures are noticed: the entries, else the roots of the calls (rules reference, 1.5). */
  readonly sources: readonly Component[];
}

export function createCallGraph(
  components: readonly Component[],
  edges: readonly Edge[],
): CallGraph {
  const required = edges.filter((edge) => edge.required);
  const out = byEnd(components, edges, "source");
  const into = byEnd(components, edges, "target");
  const requiredOut = byEnd(components, required, "source");
  const requiredInto = byEnd(components, required, "target");
  const calls = (n: Component): boolean => (requiredOut[n.index]?.length ?? 0) > 0;
  const isCalled = (n: Component): boolean => (requiredInto[n.index]?.length ?? 0) > 0;
  return {
    out: (n) => out[n.index] ?? [],
    into: (n) => into[n.index] ?? [],
    sync: (edge) => edge.required && stated(edge, "async") !== true,
    requiredOut,
    requiredInto,
    sources: findSources(components, calls, isCalled),
  };
}

function byEnd(
  components: readonly Component[],
  edges: readonly Edge[],
  end: "source" | "target",
): readonly (readonly Edge[])[] {
  const lists: Edge[][] = components.map(() => []);
  for (const edge of edges) lists[edge[end].index]?.push(edge);
  return lists;
}

function findSources(
  components: readonly Component[],
  calls: (n: Component) => boolean,
  isCalled: (n: Component) => boolean,
): readonly Component[] {
  const drawn = components.filter(
    (n) => inClass(n.role, "SOURCE") && calls(n) && !(n.role === "internet" && isCalled(n)),
  );
  if (drawn.length > 0) return drawn;
  return components.filter(
    (n) => !inClass(n.role, "ADMIN") && !inClass(n.role, "OPS") && calls(n) && !isCalled(n),
  );
}
