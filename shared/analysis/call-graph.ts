import { inClass } from "../catalog/role-classes.ts";
import { stated } from "./statements.ts";
import type { Component, Edge, System } from "./system.ts";

/** The expanded edges by their ends. */
export interface CallGraph extends Pick<System, "out" | "into" | "sync"> {
  requiredOut(n: Component): readonly Edge[];
  requiredInto(n: Component): readonly Edge[];
  /** Where failures are noticed: the entries, else the roots of the calls (rules reference, 1.5). */
  readonly sources: readonly Component[];
}

export function createCallGraph(
  components: readonly Component[],
  edges: readonly Edge[],
): CallGraph {
  const required = edges.filter((edge) => edge.required);
  const requiredOut = byEnd(required, "source");
  const requiredInto = byEnd(required, "target");
  const calls = (n: Component): boolean => requiredOut(n).length > 0;
  const isCalled = (n: Component): boolean => requiredInto(n).length > 0;
  return {
    out: byEnd(edges, "source"),
    into: byEnd(edges, "target"),
    sync: (edge) => edge.required && stated(edge, "async") !== true,
    requiredOut,
    requiredInto,
    sources: findSources(components, calls, isCalled),
  };
}

type Edges = (n: Component) => readonly Edge[];

const NO_EDGES: readonly Edge[] = [];

function byEnd(edges: readonly Edge[], end: "source" | "target"): Edges {
  const lists: Edge[][] = [];
  for (const edge of edges) (lists[edge[end].index] ??= []).push(edge);
  return (n) => lists[n.index] ?? NO_EDGES;
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
