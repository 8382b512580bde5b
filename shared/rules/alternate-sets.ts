import type { Component, System } from "../analysis/system.ts";

/**
 * Sets of compute components that stand in for each other: the siblings of every target that some
 * component needs, and the members of one role of every pool. A set may come more than once; who has
 * no alternate need not come.
 */
export function* alternateSets(system: System): Iterable<readonly Component[]> {
  for (const user of system.components) yield* siblingSets(system, user);
  for (const pool of system.containers) {
    if (pool.role !== "pool") continue;
    const compute = system.members(pool).filter((member) => system.is(member, "COMPUTE"));
    for (const role of new Set(compute.map((member) => member.role))) {
      yield compute.filter((member) => member.role === role);
    }
  }
}

function* siblingSets(system: System, user: Component): Iterable<readonly Component[]> {
  const groups = system.groups(user);
  if (groups.every(({ members }) => members.length === 1)) return;
  const groupsWith = new Map<Component, number>();
  for (const member of groups.flatMap((group) => group.members)) {
    groupsWith.set(member, (groupsWith.get(member) ?? 0) + 1);
  }
  for (const group of groups) {
    const seen = new Set<string>();
    for (const member of group.members) {
      if (!system.is(member, "COMPUTE")) continue;
      // Members of this group alone share their siblings: by role in keys 1 to 4, else by stem too.
      const alike = `${member.role ?? ""} ${group.line <= 4 ? "" : system.stem(member)}`;
      const alone = groupsWith.get(member) === 1;
      if (alone && seen.has(alike)) continue;
      if (alone) seen.add(alike);
      yield system.siblings(user, member);
    }
  }
}
