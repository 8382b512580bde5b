import type { Component, Edge, System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Hit } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

const WEB_PROTOCOLS: ReadonlySet<string> = new Set(["http", "https", "ws", "wss"]);
const WEB_PORTS: ReadonlySet<number | undefined> = new Set([80, 443, 8080, 8443]);
const HANDS_ON: ReadonlySet<string | undefined> = new Set([
  "cdn",
  "reverse-proxy",
  "ingress",
  "dns",
]);

/** Web traffic from outside that meets an application before any web application firewall. */
export const missingWaf = defineRule({
  id: "security/missing-waf",
  severity: "medium",
  references: ["TG missing-waf", "CKV2_AWS_28", "WA SEC05-BP03", "ISMS-P 2.10.1", "ISMS-P 2.10.3"],
  reads: ["waf", "protocol", "port", "linkType", "trust", "serviceModel"],
  check: (system) => {
    const reached = new Map<Component, Set<string>>();
    for (const [component, entry] of walkFromOutside(system)) {
      const behind = reached.get(entry) ?? new Set();
      reached.set(entry, behind.add(component.id));
    }
    return [...reached].map(([entry, behind]): Hit => {
      const apps = sortedIds(behind);
      return {
        subject: entry.id,
        related: apps.filter((id) => id !== entry.id),
        data: apps.length === 1 && apps[0] === entry.id ? { variant: "itself" } : { apps },
      };
    });
  },
  fixes: [stateFix("waf", true)],
  examples: {
    bad: [
      sketch({
        nodes: { users: "user", shop: ["app-service", { serviceModel: "paas", multiAz: true }] },
        edges: [["users", "shop", { protocol: "https" }]],
      }),
      sketch({
        nodes: {
          users: "user",
          cdn: ["cdn", { serviceModel: "saas" }],
          proxy: ["reverse-proxy", { replicas: 2 }],
          shop: ["vm", { replicas: 2 }],
        },
        edges: [
          ["users", "cdn"],
          ["cdn", "proxy"],
          ["proxy", "shop"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          users: "user",
          waf: ["waf", { serviceModel: "paas" }],
          shop: ["vm", { replicas: 2 }],
        },
        edges: [
          ["users", "waf", { protocol: "https" }],
          ["waf", "shop"],
        ],
      }),
      sketch({
        nodes: { users: "user", crm: ["saas-app", { serviceModel: "saas" }] },
        edges: [["users", "crm", { protocol: "https" }]],
      }),
    ],
  },
});

/** Every application that web traffic meets unguarded, with the entry through which it came. */
function* walkFromOutside(system: System): Generator<[Component, Component]> {
  const open = system.components
    .filter((n) => system.is(n, "UNTRUSTED") && system.trust(n) === "untrusted")
    .flatMap((n) =>
      ways(system, n).map((e) => ({ at: e.target, entry: entryAt(system, e.target) })),
    );
  const seen = new Set<string>();
  for (let step = open.pop(); step; step = open.pop()) {
    const { at, entry } = step;
    const key = `${at.id}|${entry?.id ?? ""}`;
    if (seen.has(key) || at.role === "waf" || system.stated(at, "waf") === true) continue;
    seen.add(key);
    if (entry && isApplication(system, at)) yield [at, entry];
    if (!system.is(at, "TRANSPARENT", "FIREWALL", "LB") && !HANDS_ON.has(at.role)) continue;
    for (const e of ways(system, at)) {
      open.push({ at: e.target, entry: entry ?? entryAt(system, e.target) });
    }
  }
}

function ways(system: System, from: Component): Edge[] {
  return system
    .out(from)
    .filter(
      (e) =>
        e.flow === "request" &&
        !system.privateLink(e) &&
        isWeb(system, e) &&
        (from.role !== "iot-device" || system.stated(e, "linkType") === "internet"),
    );
}

function isWeb(system: System, e: Edge): boolean {
  const protocol = system.stated(e, "protocol");
  return (
    protocol === undefined || WEB_PROTOCOLS.has(protocol) || WEB_PORTS.has(system.stated(e, "port"))
  );
}

/** The component itself where it can be the entry of a walk: networks and names only lead there. */
function entryAt(system: System, at: Component): Component | undefined {
  const leadsOn =
    system.is(at, "TRANSPARENT", "FIREWALL") || at.role === "dns" || at.role === "gslb";
  return leadsOn ? undefined : at;
}

function isApplication(system: System, at: Component): boolean {
  return (
    (system.is(at, "COMPUTE") || at.role === "api-gateway") && system.serviceModel(at) !== "saas"
  );
}
