import type { Component, Container, System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Hit } from "../define-rule.ts";
import { isolateFix } from "../fix-isolate.ts";

const FRONTS: ReadonlySet<string | undefined> = new Set(["reverse-proxy", "ingress", "waf", "cdn"]);

/** Directories and key stores next to the servers that are attacked first. */
export const identityNotIsolated = defineRule({
  id: "security/identity-not-isolated",
  severity: "medium",
  references: [
    "TG missing-identity-provider-isolation",
    "TG missing-vault-isolation",
    "WA SEC05-BP01",
    "ISMS-P 2.7.2",
  ],
  reads: ["trust", "linkType", "serviceModel"],
  check: (system) =>
    system.components
      .filter((n) => system.is(n, "IDENT", "SECRET") && !system.providerRun(n))
      .flatMap((n): Hit[] => {
        const beside = neighbours(system, n).filter((j) => servesTheWorld(system, j));
        if (beside.length === 0) return [];
        return [{ subject: n.id, related: sortedIds(beside.map((j) => j.id)) }];
      }),
  fixes: [isolateFix],
  examples: {
    bad: [
      sketch({
        nodes: {
          users: "user",
          front: ["load-balancer", { serviceModel: "paas" }],
          servers: ["zone/subnet", { visibility: "private" }],
          web: ["vm", { in: "servers", replicas: 2 }],
          keys: ["hsm", { in: "servers", replicas: 2 }],
        },
        edges: [
          ["users", "front"],
          ["front", "web"],
          ["web", "keys"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          users: "user",
          front: ["load-balancer", { serviceModel: "paas" }],
          servers: ["zone/subnet", { visibility: "private" }],
          web: ["vm", { in: "servers", replicas: 2 }],
          vaults: ["zone/subnet", { visibility: "private" }],
          keys: ["hsm", { in: "vaults", replicas: 2 }],
        },
        edges: [
          ["users", "front"],
          ["front", "web"],
          ["web", "keys"],
        ],
      }),
    ],
  },
});

/** The computers in the same subnet or on the same host. */
function neighbours(system: System, n: Component): Component[] {
  const places = [system.nearest(n, "subnet"), system.nearest(n, "host")].filter(
    (place): place is Container => place !== undefined,
  );
  const around = new Set(places.flatMap((place) => system.inside(place)));
  return [...around].filter(
    (j) =>
      system.is(j, "COMPUTE") && places.some((place) => system.nearest(j, place.role) === place),
  );
}

function servesTheWorld(system: System, j: Component): boolean {
  if (system.exposed(j, { classes: ["FIREWALL"] })) return true;
  return system
    .into(j)
    .some(
      ({ flow, source }) =>
        flow === "request" &&
        system.public.has(source) &&
        (system.is(source, "LB") || FRONTS.has(source.role)),
    );
}
