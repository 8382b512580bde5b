import { SCOPE, type Component, type Container, type System } from "../../analysis/system.ts";
import type { ContainerRole } from "../../catalog/roles.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Hit } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";
import { LOSS_KEYS, lossHit } from "../loss-hit.ts";

/** The largest scope that goes dark with a place. */
const LEVELS: ReadonlyMap<ContainerRole, number> = new Map([
  ["host", SCOPE.host],
  ["rack", SCOPE.rack],
  ["server-room", SCOPE.room],
  ["datacenter", SCOPE.zone],
]);
const ENOUGH_FEEDS = 2;

export const singlePowerFeed = defineRule({
  id: "spof/single-power-feed",
  severity: "medium",
  references: ["basics: UPS", "ISMS-P 2.4.4"],
  reads: ["powerFeeds", ...LOSS_KEYS],
  check: (system) =>
    system.containers.flatMap((container): Hit[] => {
      const level = LEVELS.get(container.role);
      const feeds = system.stated(container, "powerFeeds") ?? ENOUGH_FEEDS;
      if (level === undefined || feeds >= ENOUGH_FEEDS) return [];
      const failed = system.inside(container).filter((n) => goesDark(system, n, level));
      return hitOf(system, container, failed);
    }),
  fixes: [stateFix("powerFeeds", ENOUGH_FEEDS)],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          lb: ["load-balancer", { serviceModel: "paas" }],
          rack: ["zone/rack", { powerFeeds: 1 }],
          web: ["server", { in: "rack", replicas: 2 }],
        },
        edges: [
          ["customers", "lb"],
          ["lb", "web"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          customers: "user",
          lb: ["load-balancer", { serviceModel: "paas" }],
          rack: ["zone/rack", { powerFeeds: 2 }],
          web: ["server", { in: "rack", replicas: 2 }],
        },
        edges: [
          ["customers", "lb"],
          ["lb", "web"],
        ],
      }),
    ],
  },
});

function goesDark(system: System, n: Component, level: number): boolean {
  return system.scope(n) <= level && !system.is(n, "SOURCE", "ADMIN");
}

function hitOf(system: System, container: Container, failed: readonly Component[]): Hit[] {
  const related = failed.filter((n) => system.onPath.has(n));
  if (related.length === 0) return [];
  const [lost = []] = system.lostForSure([failed]);
  return lost.length === 0 ? [] : [lossHit(container.id, related, system.loss(lost, related))];
}
