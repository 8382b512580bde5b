import type { Component, Edge, System } from "../../analysis/system.ts";
import { addNode } from "../../edits/add-node.ts";
import { compareCodeUnits } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Fix } from "../define-rule.ts";
import { edgeHit } from "../edge-hit.ts";
import { leadThrough } from "../fix-detour.ts";

const OUTSIDE_TRUST: ReadonlySet<string | undefined> = new Set([
  "untrusted",
  "third-party",
  "internet-zone",
]);
const OUTSIDE_ROLES: ReadonlySet<string | undefined> = new Set([
  "internet",
  "isp",
  "nat-gateway",
  "internet-gateway",
]);
const CONTROLLED: ReadonlySet<string | undefined> = new Set(["transfer-gateway", "vdi"]);

/** A transfer gateway on the outer side, and the edge through it. */
const insertTransferGateway: Fix = {
  id: "insert-transfer-gateway",
  kind: "structural",
  apply(system, { subject }) {
    const outer = system.edges
      .filter((e) => e.id === subject)
      .flatMap((e) => outerEnd(system, e) ?? [])
      .sort((a, b) => compareCodeUnits(a.id, b.id))[0];
    if (!outer) return system.diagram;
    const { parent } = outer.node;
    const [added, gateway] = addNode(system.diagram, {
      kind: "generic/transfer-gateway",
      properties: { replicas: 2 },
      ...(parent !== undefined && { parent }),
    });
    return leadThrough(added, [subject], gateway);
  },
};

/** Traffic between a network cut off from the internet and the outside, by no controlled crossing. */
export const networkSeparationViolation = defineRule({
  id: "network/network-separation-violation",
  severity: "high",
  references: [
    "basics: on-premises cut off from outside",
    "안전성 확보조치 기준 제6조",
    "전자금융감독규정 제15조",
    "ISMS-P 2.6.7",
  ],
  reads: ["separated", "trust", "serviceModel"],
  check: (system) =>
    system.edges.filter((e) => outerEnd(system, e) !== undefined).map((e) => edgeHit(e)),
  fixes: [insertTransferGateway],
  examples: {
    bad: [
      sketch({
        nodes: {
          work: ["zone/trust-zone", { trust: "internal", separated: true }],
          desktop: ["app", { in: "work", replicas: 2 }],
          mail: ["saas-app", { serviceModel: "saas" }],
        },
        edges: [["desktop", "mail", { protocol: "https" }]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          work: ["zone/trust-zone", { trust: "internal", separated: true }],
          desktop: ["app", { in: "work", replicas: 2 }],
          exchange: ["transfer-gateway", { replicas: 2 }],
          mail: ["saas-app", { serviceModel: "saas" }],
        },
        edges: [
          ["desktop", "exchange", { protocol: "https" }],
          ["exchange", "mail", { protocol: "https" }],
        ],
      }),
    ],
  },
});

/** The end that lies outside when the edge breaks the separation of the other. */
function outerEnd(system: System, e: Edge): Component | undefined {
  const ends = [e.source, e.target];
  if (ends.some((n) => CONTROLLED.has(n.role))) return undefined;
  const outer = ends.filter((n) => system.inherited(n, "separated") !== true);
  return outer.length === 1 ? outer.find((n) => isOutside(system, n)) : undefined;
}

const isOutside = (system: System, n: Component): boolean =>
  OUTSIDE_TRUST.has(system.trust(n)) || OUTSIDE_ROLES.has(n.role);
