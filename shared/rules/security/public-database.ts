import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { closeAccessFix } from "../fix-close-access.ts";

/** A database the world can reach: stated by an address or a port, or drawn as a way in. */
export const publicDatabase = defineRule({
  id: "security/public-database",
  severity: "critical",
  references: [
    "basics: single server",
    "TG unguarded-direct-datastore-access",
    "CWE-668",
    "CKV_AWS_17",
    "WA SEC05-BP01",
    "ISMS-P 2.6.1 case 2",
    "ISMS-P 2.6.4",
  ],
  reads: ["publicAccess", "publicIp", "openToInternetPorts", "linkType", "layer", "trust"],
  check: (system) =>
    system.components
      .filter((n) => system.is(n, "DBLIKE") && isPublic(system, n))
      .map((n) => ({ subject: n.id })),
  fixes: [closeAccessFix(["publicAccess", "publicIp"], { closePorts: true })],
  examples: {
    bad: [
      sketch({ nodes: { orders: ["database", { publicIp: true }] } }),
      sketch({ nodes: { sessions: ["cache", { openToInternetPorts: [6379] }] } }),
    ],
    good: [
      sketch({ nodes: { orders: ["database", { publicAccess: false, publicIp: false }] } }),
      sketch({
        nodes: {
          users: "user",
          app: ["app-service", { serviceModel: "paas", multiAz: true }],
          orders: ["database", { serviceModel: "paas", multiAz: true }],
        },
        edges: [
          ["users", "app", { protocol: "https" }],
          ["app", "orders"],
        ],
      }),
    ],
  },
});

function isPublic(system: System, n: Component): boolean {
  return (
    system.stated(n, "publicAccess") === true ||
    system.stated(n, "publicIp") === true ||
    (system.stated(n, "openToInternetPorts") ?? []).length > 0 ||
    system.exposed(n, { classes: ["FIREWALL"], layer4: true })
  );
}
