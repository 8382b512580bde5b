import type { Component, Container, System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Hit } from "../define-rule.ts";
import { isolateFix } from "../fix-isolate.ts";
import { stateFix } from "../fix-state.ts";

/** Whether the place itself is said to share its management network. */
const isShared = (system: System, id: string): boolean => {
  const place = system.component(id) ?? system.container(id);
  return place !== undefined && system.stated(place, "managementNetwork") === "shared";
};

/** The consoles that every machine hangs on, where the machines' own traffic goes. */
export const managementNetworkNotSeparate = defineRule({
  id: "network/management-network-not-separate",
  severity: "medium",
  references: ["basics: private cloud", "WA SEC05-BP01", "ISMS-P 2.6.1"],
  reads: ["managementNetwork", "serviceModel", "trust"],
  check: (system) => [
    ...system.containers
      .filter((c) => (c.role === "host" || c.role === "cluster") && isShared(system, c.id))
      .map((c) => ({ subject: c.id })),
    ...system.components
      .filter((n) => n.role === "hypervisor-manager" && !system.providerRun(n))
      .flatMap((n): Hit[] => {
        const beside = publicServersBeside(system, n);
        if (beside.length === 0 && !isShared(system, n.id)) return [];
        return [{ subject: n.id, related: sortedIds(beside.map((j) => j.id)) }];
      }),
  ],
  fixes: [
    {
      ...stateFix("managementNetwork", "separate"),
      applies: (system, { subject }) => isShared(system, subject),
    },
    {
      ...isolateFix,
      applies: (system, finding) =>
        !isShared(system, finding.subject) && (isolateFix.applies?.(system, finding) ?? true),
    },
  ],
  examples: {
    bad: [
      sketch({ nodes: { esx: ["zone/host", { managementNetwork: "shared" }] } }),
      sketch({
        nodes: {
          users: "user",
          lan: ["zone/trust-zone", { trust: "internal" }],
          web: ["vm", { in: "lan", replicas: 2 }],
          console: ["hypervisor-manager", { in: "lan" }],
        },
        edges: [["users", "web", { protocol: "https" }]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          esx: ["zone/host", { managementNetwork: "separate" }],
          lan: ["zone/trust-zone", { trust: "internal" }],
          admin: ["zone/trust-zone", { trust: "restricted" }],
          web: ["vm", { in: "lan", replicas: 2 }],
          console: ["hypervisor-manager", { in: "admin", managementNetwork: "separate" }],
        },
      }),
    ],
  },
});

function publicServersBeside(system: System, n: Component): Component[] {
  const segment = segmentOf(system, n);
  if (!segment) return [];
  return system
    .inside(segment)
    .filter(
      (j) => system.is(j, "COMPUTE") && system.public.has(j) && segmentOf(system, j) === segment,
    );
}

function segmentOf(system: System, n: Component): Container | undefined {
  return system.nearest(n, "subnet") ?? system.nearest(n, "trust-zone");
}
