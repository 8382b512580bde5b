import type { Component, Edge, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { edgeHit } from "../edge-hit.ts";
import { stateFix } from "../fix-state.ts";

/** An edge said to carry no authentication into what must know its callers. */
export const unauthenticatedAccess = defineRule({
  id: "security/unauthenticated-access",
  severity: "high",
  references: [
    "basics: edge and IoT",
    "TG missing-authentication",
    "CWE-306",
    "WA SEC09-BP03",
    "ISMS-P 2.5.3",
  ],
  reads: ["authenticated", "staticWebsite", "dataClass"],
  check: (system) =>
    system.edges
      .filter(
        (e) =>
          system.stated(e, "authenticated") === false &&
          !passesOn(system, e.target) &&
          system.stated(e.target, "staticWebsite") !== true &&
          mustKnowItsCallers(system, e),
      )
      .map((e) => edgeHit(e)),
  fixes: [stateFix("authenticated", true)],
  examples: {
    bad: [
      sketch({
        nodes: {
          app: ["vm", { replicas: 2 }],
          orders: ["database", { serviceModel: "paas", multiAz: true }],
        },
        edges: [["app", "orders", { authenticated: false }]],
      }),
      sketch({
        nodes: { meter: "iot-device", hub: ["app", { replicas: 2 }] },
        edges: [["meter", "hub", { authenticated: false, protocol: "mqtts" }]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          app: ["vm", { replicas: 2 }],
          orders: ["database", { serviceModel: "paas", multiAz: true }],
        },
        edges: [["app", "orders", { authenticated: true }]],
      }),
    ],
  },
});

/** What hands requests on leaves the question to the one behind it. */
function passesOn(system: System, v: Component): boolean {
  return (
    system.is(v, "TRANSPARENT", "FIREWALL", "LB") ||
    v.role === "cdn" ||
    v.role === "dns" ||
    v.role === "waf"
  );
}

function mustKnowItsCallers(system: System, e: Edge): boolean {
  const v = e.target;
  return (
    system.is(v, "DATASTORE", "QUEUE", "IDENT", "SECRET", "MGMT") ||
    v.role === "api-gateway" ||
    system.sensitive(v) ||
    e.source.role === "iot-device" ||
    e.flow === "admin" ||
    (system.crossSite(e) && !system.is(v, "NETDEV"))
  );
}
