import { byId } from "../lib/compare.ts";
import type { CallGraph } from "./call-graph.ts";
import type { Component, Edge, Group, System } from "./system.ts";

type Needed = Pick<System, "groups" | "auto" | "site">;

/**
 * Sources lost when edges are cut (rules reference, 1.6, Cut): a member that no edge reaches any more
 * is stood in for by its automatic replicas at other sites.
 */
export function createCut(
  components: readonly Component[],
  graph: CallGraph,
  { groups, auto, site }: Needed,
): System["lostByCut"] {
  const standIns = (member: Component, { edges }: Group, dead: ReadonlySet<Edge>) =>
    edges.some((edge) => edge.target === member && !dead.has(edge))
      ? auto(member)
      : auto(member).filter((replica) => site(replica) !== site(member));

  return (dead) => {
    const down = new Set<Component>();
    const holds = (group: Group): boolean =>
      group.members.some((member) => standIns(member, group, dead).some((one) => !down.has(one)));
    const dependents = (n: Component): readonly Component[] =>
      auto(n).flatMap((one) => graph.requiredInto(one).map(({ source }) => source));
    const fallIfCut = (n: Component): void => {
      if (!down.has(n) && !groups(n).every(holds)) down.add(n);
    };
    for (const edge of dead) if (edge.required) fallIfCut(edge.source);
    for (const n of down) for (const dependent of dependents(n)) fallIfCut(dependent);
    return graph.sources.filter((source) => down.has(source)).sort(byId);
  };
}
