import { inClass } from "../catalog/role-classes.ts";
import { memoized, memoizedByIndex } from "./memo.ts";
import { stated } from "./statements.ts";
import { stemOf } from "./stem.ts";
import type { CallGraph } from "./call-graph.ts";
import type { Component, Container, Edge, Group, System } from "./system.ts";

type Needed = Pick<System, "nearest" | "members">;
type Grouping = Pick<System, "groups" | "siblings" | "stem">;

type Key = Pick<Group, "key" | "line">;

/** The last line of the grouping keys that names alternates of one role whatever they are called. */
const LAST_NAMELESS_LINE = 4;

/** Of whom a component needs one (rules reference, 1.5): its required edges by the first key that applies. */
export function createGroups(graph: CallGraph, places: Needed): Grouping {
  const stem = memoizedByIndex(stemOf);
  const keyOf = createKeys(places, stem);
  const groups = memoizedByIndex((u: Component) => collect(graph.requiredOut(u), keyOf));
  return {
    stem,
    groups,
    siblings: (u, i) => {
      const found = new Set([i]);
      for (const group of groups(u)) {
        if (!group.members.includes(i)) continue;
        for (const member of group.members) {
          const alike = group.line <= LAST_NAMELESS_LINE || stem(member) === stem(i);
          if (member.role === i.role && alike) found.add(member);
        }
      }
      return [...found].sort((a, b) => a.index - b.index);
    },
  };
}

const NO_GROUPS: readonly Group[] = [];

function collect(edges: readonly Edge[], keyOf: (edge: Edge) => Key): readonly Group[] {
  const [only] = edges;
  if (!only) return NO_GROUPS;
  if (edges.length === 1) return [{ ...keyOf(only), members: [only.target], edges }];
  const groups = new Map<string, Key & { edges: Edge[] }>();
  for (const edge of edges) {
    const key = keyOf(edge);
    const known = groups.get(key.key);
    if (known) known.edges.push(edge);
    else groups.set(key.key, { ...key, edges: [edge] });
  }
  return [...groups.values()].map((group) => {
    const members = new Set(group.edges.map(({ target }) => target));
    return { ...group, members: [...members].sort((a, b) => a.index - b.index) };
  });
}

/** Keys are built so that no two lines can share a key, but for pools (lines 2 and 4). */
function createKeys(
  { nearest, members }: Needed,
  stem: (n: Component) => string,
): (edge: Edge) => Key {
  const oneRole = memoized((pool: Container) => {
    const roles = new Set(members(pool).map(({ role }) => role));
    return roles.size === 1 && !roles.has(undefined);
  });
  const inPool = (pool: Container, v: Component): Key => ({
    key: `4|${v.role ?? ""}|${pool.id}`,
    line: 4,
  });
  const pinned = (edge: Edge): Key | undefined => {
    const group = stated(edge, "group");
    if (group !== undefined) return { key: `1|${group}`, line: 1 };
    const end = edge.targetContainer;
    if (end) {
      const alternates = end.role === "pool" && oneRole(end);
      return alternates ? inPool(end, edge.target) : { key: `2|${edge.id}`, line: 2 };
    }
    const set = stated(edge.target, "redundancyGroup");
    if (set !== undefined) return { key: `3|${set}`, line: 3 };
    const pool = nearest(edge.target, "pool");
    return pool && inPool(pool, edge.target);
  };
  return (edge) => pinned(edge) ?? byRole(edge, stem);
}

function byRole({ source, target }: Edge, stem: (n: Component) => string): Key {
  const role = target.role ?? "";
  if (inClass(source.role, "LB") || source.role === "dns") {
    const service = stated(target, "service");
    return { key: service === undefined ? `5|${role}` : `5|${role}|${service}`, line: 5 };
  }
  if (role === "isp" || role === "internet-gateway") return { key: `6|${role}`, line: 6 };
  if (inClass(source.role, "FORWARD") || inClass(target.role, "SIBLING")) {
    return { key: `7|${role}|${stem(target)}`, line: 7 };
  }
  return { key: `8|${target.id}`, line: 8 };
}
