import type { Edge, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { edgeHit } from "../edge-hit.ts";
import { encryptFix } from "../fix-encrypt.ts";
import { INSECURE_PROTOCOLS } from "../protocols.ts";

/** Dedicated and private lines are left to the rules on sensitive traffic. */
export const unencryptedSiteLink = defineRule({
  id: "hybrid/unencrypted-site-link",
  severity: "high",
  references: ["basics: hybrid cloud", "CWE-319", "WA SEC09-BP02", "ISMS-P 2.6.1 case 1"],
  reads: ["encrypted", "protocol", "linkType"],
  silencedBy: [{ rule: "security/insecure-protocol" }],
  *check(system) {
    for (const edge of system.edges) {
      if (system.crossSite(edge) && readableOnTheWay(system, edge)) yield edgeHit(edge);
    }
  },
  fixes: [encryptFix],
  examples: {
    bad: [
      sketch({
        nodes: {
          cloud: "zone/region",
          office: "zone/datacenter",
          web: ["vm", { in: "cloud", replicas: 2 }],
          erp: ["server", { in: "office", replicas: 2 }],
        },
        edges: [["web", "erp", { protocol: "http" }]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          cloud: "zone/region",
          office: "zone/datacenter",
          web: ["vm", { in: "cloud", replicas: 2 }],
          erp: ["server", { in: "office", replicas: 2 }],
        },
        edges: [["web", "erp", { protocol: "https" }]],
      }),
    ],
  },
});

function readableOnTheWay(system: System, edge: Edge): boolean {
  const link = system.stated(edge, "linkType") ?? "lan";
  if (link !== "internet" && link !== "lan") return false;
  const protocol = system.stated(edge, "protocol");
  if (protocol !== undefined && INSECURE_PROTOCOLS.has(protocol)) return false;
  return system.encrypted(edge) === false;
}
