import { SCOPE, type Component, type System } from "../../analysis/system.ts";
import type { ContainerRole } from "../../catalog/roles.ts";
import { addNode } from "../../edits/add-node.ts";
import { moveInto } from "../../edits/move-into.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

const SHARED_PLACES: readonly ContainerRole[] = [
  "host",
  "rack",
  "server-room",
  "availability-zone",
  "datacenter",
];

/** By the drawing, where data and vault fall together, or by a stated location. */
export const backupSameDomain = defineRule({
  id: "data/backup-same-domain",
  severity: "medium",
  references: ["basics: backups off site", "WA REL09-BP02", "ISMS-P 2.9.3"],
  reads: ["backupLocation"],
  *check(system) {
    for (const data of system.components) {
      const location = system.stated(data, "backupLocation");
      const vaults = nearbyVaults(system, data);
      const stated = location !== undefined && location !== "other-site";
      if (!stated && vaults.length === 0) continue;
      const sameHost =
        location === "same-host" || vaults.some((vault) => samePlace(system, data, vault, "host"));
      yield {
        subject: data.id,
        related: vaults.map((vault) => vault.id),
        ...(vaults.length === 0 && { data: { variant: "stated" } }),
        ...(sameHost && { severity: "high" }),
      };
    }
  },
  fixes: [
    {
      ...stateFix("backupLocation", "other-site"),
      id: "other-site",
      applies(system, { subject }) {
        const data = system.component(subject);
        const location = data && system.stated(data, "backupLocation");
        return location !== undefined && location !== "other-site";
      },
    },
    {
      id: "move-vault",
      kind: "structural",
      applies: (_, { related }) => related.length > 0,
      apply({ diagram }, { related }) {
        const [next, site] = addNode(diagram, { kind: "zone/datacenter" });
        return moveInto(next, related, site);
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          seoul: "zone/datacenter",
          orders: ["database", { in: "seoul" }],
          tapes: ["backup-vault", { in: "seoul" }],
        },
        edges: [["orders", "tapes", { flow: "backup" }]],
      }),
      sketch({ nodes: { orders: ["database", { backupLocation: "same-host" }] } }),
    ],
    good: [
      sketch({
        nodes: {
          seoul: "zone/datacenter",
          busan: "zone/datacenter",
          orders: ["database", { in: "seoul" }],
          tapes: ["backup-vault", { in: "busan" }],
        },
        edges: [["orders", "tapes", { flow: "backup" }]],
      }),
    ],
  },
});

/** Where the backups go that one loss takes together with the data. */
function nearbyVaults(system: System, data: Component): Component[] {
  return system
    .out(data)
    .filter((edge) => edge.flow === "backup")
    .map((edge) => edge.target)
    .filter((vault) => system.scope(vault) < SCOPE.region)
    .filter((vault) => SHARED_PLACES.some((role) => samePlace(system, data, vault, role)));
}

function samePlace(system: System, a: Component, b: Component, role: ContainerRole): boolean {
  const place = system.domain(a, role);
  return place !== undefined && place === system.domain(b, role);
}
