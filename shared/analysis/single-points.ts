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
  const found: SinglePoints["allInOne"][number][] = [];
  const upToHost = (n: Component): boolean => system.scope(n) <= SCOPE.host;
  for (const host of system.containers) {
    if (host.role !== "host") continue;
    const inside = system.inside(host);
    const needed = inside.filter((n) => system.onPath.has(n));
    const apps = needed.filter((n) => inClass(n.role, "COMPUTE"));
    const stores = needed.filter((n) => inClass(n.role, "RECORD") && system.auto(n).length === 1);
    const related = [...apps, ...stores];
    if (apps.length === 0 || stores.length === 0 || !related.every(upToHost)) continue;
    const lost = system.lost(inside.filter(upToHost));
    if (lost.length > 0) found.push({ host, related, loss: system.loss(lost, related) });
  }
  return found;
}

/** Only what a source needs can take one down: all others are not tried. */
function findInstances(
  system: PassView,
  immune: ReadonlySet<Component>,
): SinglePoints["instances"] {
  const found: SinglePoints["instances"][number][] = [];
  for (const component of system.components) {
    if (immune.has(component) || !system.onPath.has(component)) continue;
    if (system.scope(component) !== SCOPE.instance) continue;
    const row = instanceRow(component);
    if (!row) continue;
    const lost = system.lost([component]);
    if (lost.length === 0 || system.lostManual([component]).length === 0) continue;
    found.push({ component, row, loss: system.loss(lost, [component]) });
  }
  return found;
}
