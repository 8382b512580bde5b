import type { Component, Edge, Group, System } from "../../shared/analysis/system.ts";

/**
 * Who is up when components failed and edges are cut, by the words of the rules reference (1.5 and
 * 1.6): start with all, throw out whoever lacks something, again and again.
 */
export function naiveUp(
  system: System,
  failed: ReadonlySet<Component>,
  cut: ReadonlySet<Edge>,
): ReadonlySet<Component> {
  const up = new Set(system.components.filter((n) => !failed.has(n)));
  const counts = (group: Group, v: Component): boolean => {
    const reaching = group.edges.filter((edge) => edge.target === v && !cut.has(edge));
    return system
      .auto(v)
      .some((m) => up.has(m) && (reaching.length > 0 || system.site(m) !== system.site(v)));
  };
  for (let size = -1; size !== up.size;) {
    size = up.size;
    for (const n of [...up]) {
      const stands = system.groups(n).every((group) => group.members.some((v) => counts(group, v)));
      if (!stands) up.delete(n);
    }
  }
  return up;
}
