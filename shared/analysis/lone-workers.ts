import { inClass } from "../catalog/role-classes.ts";
import { stated } from "./statements.ts";
import type { PassView } from "./single-points.ts";
import { SCOPE, type Component, type Edge, type SinglePoints } from "./system.ts";

/** Workers that nobody else stands beside at their queue (rules reference, 1.7, P3). */
export function findLoneWorkers(
  system: PassView,
  immune: ReadonlySet<Component>,
): SinglePoints["workers"] {
  const found: SinglePoints["workers"][number][] = [];
  for (const component of system.components) {
    if (!inClass(component.role, "COMPUTE") || immune.has(component)) continue;
    if (system.scope(component) !== SCOPE.instance) continue;
    const queues = new Set(
      system
        .into(component)
        .filter(feeds)
        .map(({ source }) => source),
    );
    const alone = [...queues].filter((queue) => !hasColleague(component, queue, system));
    if (alone.length > 0) found.push({ component, queues: alone });
  }
  return found;
}

function feeds({ flow, source, target, drawn }: Edge): boolean {
  return (
    flow === "request" &&
    stated(drawn, "dependency") !== "optional" &&
    inClass(source.role, "QUEUE") &&
    inClass(target.role, "COMPUTE")
  );
}

/** Another worker of the same queue and pool or, without a pool, of the same name stem. */
function hasColleague(worker: Component, queue: Component, system: PassView): boolean {
  const pool = system.nearest(worker, "pool");
  return system.out(queue).some((edge) => {
    const other = edge.target;
    if (!feeds(edge) || other === worker) return false;
    if (system.nearest(other, "pool") !== pool) return false;
    return pool !== undefined || system.stem(other) === system.stem(worker);
  });
}
