import { inClass } from "../catalog/role-classes.ts";
import { lazy } from "./memo.ts";
import type { CallGraph } from "./call-graph.ts";
import type { Component, Edge, System } from "./system.ts";

type Closures = Pick<System, "needs" | "reach" | "onPath" | "public">;
type Needed = Pick<System, "auto" | "trust">;

/** What is reached over calls (rules reference, 1.5, closures). */
export function createClosures(
  components: readonly Component[],
  graph: CallGraph,
  { auto, trust }: Needed,
): Closures {
  const needs = (from: Iterable<Component>): ReadonlySet<Component> =>
    closure(from, graph.requiredOut);
  const reach = (from: Iterable<Component>): ReadonlySet<Component> =>
    closure(from, graph.out, ({ flow }) => flow === "request");
  const onPath = lazy(() => new Set([...needs(graph.sources)].flatMap((n) => [n, ...auto(n)])));
  const isPublic = lazy(() =>
    reach(components.filter((n) => inClass(n.role, "UNTRUSTED") && trust(n) === "untrusted")),
  );
  return {
    needs,
    reach,
    get onPath() {
      return onPath();
    },
    get public() {
      return isPublic();
    },
  };
}

function closure(
  from: Iterable<Component>,
  edges: (n: Component) => readonly Edge[],
  follows: (edge: Edge) => boolean = () => true,
): ReadonlySet<Component> {
  const reached = new Set(from);
  // A set hands out what is added while it is walked.
  for (const n of reached) {
    for (const edge of edges(n)) if (follows(edge)) reached.add(edge.target);
  }
  return reached;
}
