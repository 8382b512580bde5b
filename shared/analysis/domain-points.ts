import { inClass } from "../catalog/role-classes.ts";
import { listAt } from "../lib/list-at.ts";
import type { PassView } from "./single-points.ts";
import { SCOPE, type Component, type DomainRole, type Scope, type SinglePoints } from "./system.ts";

type DomainPoint = SinglePoints["domains"][number];

/** The domains in the order they are tried, each with the largest scope that falls with it. */
export const DOMAIN_LEVELS: readonly (readonly [DomainRole, Scope])[] = [
  ["host", SCOPE.host],
  ["rack", SCOPE.rack],
  ["server-room", SCOPE.room],
  ["availability-zone", SCOPE.zone],
  ["datacenter", SCOPE.zone],
  ["region", SCOPE.region],
  ["provider", SCOPE.global],
];

/** Domains whose loss loses a source, finer ones first (rules reference, 1.7, P4). Extends `immune`. */
export function findDomainPoints(system: PassView, immune: Set<Component>): readonly DomainPoint[] {
  const found: DomainPoint[] = [];
  for (const [role, level] of DOMAIN_LEVELS) {
    const points = pointsOfRole(system, role, level, immune);
    for (const { related } of points) for (const n of related) immune.add(n);
    found.push(...points);
  }
  return found;
}

function pointsOfRole(
  system: PassView,
  role: DomainRole,
  level: Scope,
  immune: ReadonlySet<Component>,
): readonly DomainPoint[] {
  const failing = new Map<string, Component[]>();
  for (const n of system.components) {
    const domain = system.domain(n, role);
    if (domain === undefined || immune.has(n) || system.scope(n) > level) continue;
    if (fallsWith(n, role)) listAt(failing, domain).push(n);
  }
  const candidates = [...failing].flatMap(([domain, failed]) => {
    const related = failed.filter((n) => system.onPath.has(n));
    return related.length > 0 ? [{ domain, failed, related }] : [];
  });
  const losses = system.lostForSure(candidates.map(({ failed }) => failed));
  return candidates.flatMap(({ domain, related }, at) => {
    const lost = losses[at] ?? [];
    return lost.length > 0 ? [{ role, domain, related, loss: system.loss(lost, related) }] : [];
  });
}

/** A NAT gateway of one zone has a rule of its own (`resilience/zonal-nat-shared`). */
function fallsWith({ role }: Component, domain: DomainRole): boolean {
  if (inClass(role, "SOURCE") || inClass(role, "ADMIN")) return false;
  return domain !== "availability-zone" || role !== "nat-gateway";
}
