import type { Component, Edge, System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Hit } from "../define-rule.ts";
import { insertBastionFix } from "../fix-insert-bastion.ts";
import { ADMIN_PORTS, portsOpenToInternet } from "../ports.ts";
import { ADMIN_PROTOCOLS } from "../protocols.ts";

const WORLD: ReadonlySet<string> = new Set(["0.0.0.0/0", "::/0"]);

/** SSH, RDP and their like where anyone may try to log in: by an open port, or by a drawn edge. */
export const adminPortExposed = defineRule({
  id: "security/admin-port-exposed",
  severity: "critical",
  references: [
    "basics: EC2 security group",
    "CKV_AWS_24",
    "CKV_AWS_25",
    "WA SEC06-BP03",
    "ISMS-P 2.6.6 case 1",
  ],
  reads: ["openToInternetPorts", "port", "protocol", "sourceCidr", "linkType", "trust"],
  check: (system) =>
    system.components.flatMap((n): Hit[] => {
      const ways = system.into(n).filter((e) => administers(system, e) && worldMayUse(system, e));
      const open = portsOpenToInternet(system, n, ADMIN_PORTS);
      if (ways.length === 0 && open.length === 0) return [];
      return [{ subject: n.id, related: sortedIds(ways.map((e) => e.id)) }];
    }),
  fixes: [insertBastionFix],
  examples: {
    bad: [
      sketch({ nodes: { web: ["vm", { openToInternetPorts: [22, 443] }] } }),
      sketch({
        nodes: { internet: "internet", igw: "internet-gateway", web: ["vm", { replicas: 2 }] },
        edges: [
          ["internet", "igw"],
          ["igw", "web", { port: 3389 }],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          operator: "admin",
          jump: ["bastion", { mfa: true }],
          web: ["vm", { replicas: 2, openToInternetPorts: [443] }],
        },
        edges: [
          ["operator", "jump", { flow: "admin", protocol: "ssh", linkType: "vpn" }],
          ["jump", "web", { flow: "admin", protocol: "ssh" }],
        ],
      }),
    ],
  },
});

function administers(system: System, e: Edge): boolean {
  if (system.privateLink(e) || system.is(e.target, "REMOTE", "TRANSPARENT", "FIREWALL")) {
    return false;
  }
  const port = system.stated(e, "port");
  const protocol = system.stated(e, "protocol");
  return (
    (port !== undefined && ADMIN_PORTS.has(port)) ||
    (protocol !== undefined && ADMIN_PROTOCOLS.has(protocol))
  );
}

function worldMayUse(system: System, e: Edge): boolean {
  const allowed = system.stated(e, "sourceCidr");
  if (allowed !== undefined) return WORLD.has(allowed);
  return isWorld(e.source) || isOpenDevice(system, e.source);
}

const isWorld = (u: Component): boolean => u.role === "internet" || u.role === "user";

function isOpenDevice(system: System, u: Component): boolean {
  return system.is(u, "TRANSPARENT", "FIREWALL") && system.exposed(u, { classes: ["FIREWALL"] });
}
