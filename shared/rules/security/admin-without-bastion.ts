import type { Component, Edge, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Hit } from "../define-rule.ts";
import { edgeHit } from "../edge-hit.ts";
import { insertBastionFix } from "../fix-insert-bastion.ts";

/** Administration that crosses zones without a guarded way in between. */
export const adminWithoutBastion = defineRule({
  id: "security/admin-without-bastion",
  severity: "medium",
  references: ["basics: MSP access", "WA SEC06-BP03", "ISMS-P 2.6.2 case 4", "ISMS-P 2.6.6"],
  reads: ["via", "linkType", "trust", "serviceModel"],
  silencedBy: [{ rule: "security/admin-port-exposed", when: endsAtOther }],
  check: (system) =>
    system.edges
      .filter(
        (e) =>
          e.flow === "admin" &&
          !system.is(e.source, "REMOTE") &&
          !guardsItself(system, e.target) &&
          !system.privateLink(e) &&
          system.stated(e, "via") === undefined &&
          system.trust(e.source) !== system.trust(e.target),
      )
      .map((e) => edgeHit(e)),
  fixes: [insertBastionFix],
  examples: {
    bad: [
      sketch({
        nodes: {
          office: ["zone/subnet", { visibility: "private" }],
          vendor: ["admin", { trust: "third-party" }],
          erp: ["vm", { in: "office", replicas: 2 }],
        },
        edges: [["vendor", "erp", { flow: "admin" }]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          office: ["zone/subnet", { visibility: "private" }],
          vendor: ["admin", { trust: "third-party" }],
          erp: ["vm", { in: "office", replicas: 2 }],
        },
        edges: [["vendor", "erp", { flow: "admin", via: "pam" }]],
      }),
      sketch({
        nodes: { operator: "admin", keys: ["kms", { serviceModel: "paas", trust: "internal" }] },
        edges: [["operator", "keys", { flow: "admin" }]],
      }),
    ],
  },
});

/** Bastions are meant to be administered from elsewhere; providers guard the consoles they run. */
function guardsItself(system: System, v: Component): boolean {
  return (
    system.is(v, "REMOTE", "TRANSPARENT", "FIREWALL") ||
    system.serviceModel(v) === "saas" ||
    (system.providerRun(v) && system.is(v, "IDENT", "SECRET", "MGMT"))
  );
}

/** An edge into a machine whose port is open to the world is said there. */
function endsAtOther(other: Hit, own: Hit, system: System): boolean {
  const joins = (e: Edge): boolean =>
    e.target.id === other.subject &&
    (own.related ?? []).includes(e.source.id) &&
    (own.related ?? []).includes(e.target.id);
  return system.edges.some((e) => e.id === own.subject && joins(e));
}
