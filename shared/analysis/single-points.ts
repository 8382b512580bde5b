import { inClass } from "../catalog/role-classes.ts";
import { findDomainPoints } from "./domain-points.ts";
import { instanceRow } from "./instance-rows.ts";
import { findLoneWorkers } from "./lone-workers.ts";
import { SCOPE, type Component, type SinglePoints, type System } from "./system.ts";

/** What the single-point pass asks of the system it is part of. */
export type PassView = Omit<System, "singlePoints">;

/**
 * The single-point pass (rules reference, 1.7): one root cause, one entry. Each part uses the immunity
 * left by the parts before it, never its own.
 */
export function findSinglePoints(system: PassView): SinglePoints {
  const immune = new Set<Component>();
  const allInOne = findAllInOne(system);
  for (const { host } of allInOne) for (const n of system.inside(host)) immune.add(n);
  const instances = findInstances(system, immune);
  for (const { component } of instances) immune.add(component);
  const workers = findLoneWorkers(system, immune);
  return { allInOne, instances, workers, domains: findDomainPoints(system, immune) };
}

function findAllInOne(system: PassView): SinglePoints["allInOne"] {
  const upToHost = (n: Component): boolean => system.scope(n) <= SCOPE.host;
  const candidates = system.containers.flatMap((host) => {
    if (host.role !== "host") return [];
    const inside = system.inside(host);
    const needed = inside.filter((n) => system.onPath.has(n));
    const apps = needed.filter((n) => inClass(n.role, "COMPUTE"));
    const stores = needed.filter((n) => inClass(n.role, "RECORD") && system.auto(n).length === 1);
    const related = [...apps, ...stores];
    if (apps.length === 0 || stores.length === 0 || !related.every(upToHost)) return [];
    return [{ host, related, failed: inside.filter(upToHost) }];
  });
  const losses = system.lostEach(candidates.map(({ failed }) => failed));
  return candidates.flatMap(({ host, related }, at) => {
    const lost = losses[at] ?? [];
    return lost.length > 0 ? [{ host, related, loss: system.loss(lost, related) }] : [];
  });
}

/** Only what a source needs can take one down: all others are not tried. */
function findInstances(
  system: PassView,
  immune: ReadonlySet<Component>,
): SinglePoints["instances"] {
  const candidates = system.components.flatMap((component) => {
    if (immune.has(component) || !system.onPath.has(component)) return [];
    const row = system.scope(component) === SCOPE.instance && instanceRow(component);
    return row ? [{ component, row }] : [];
  });
  const losses = system.lostForSure(candidates.map(({ component }) => [component]));
  return candidates.flatMap(({ component, row }, at) => {
    const lost = losses[at] ?? [];
    return lost.length > 0 ? [{ component, row, loss: system.loss(lost, [component]) }] : [];
  });
}
