import type { Edge, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { edgeHit } from "../edge-hit.ts";
import { encryptFix } from "../fix-encrypt.ts";
import { INSECURE_PROTOCOLS } from "../protocols.ts";

/** Clear text on a line that others share. Insecure protocols and site links have their own rules. */
export const unencryptedInTransitUntrusted = defineRule({
  id: "security/unencrypted-in-transit-untrusted",
  severity: "high",
  references: [
    "TG unencrypted-communication",
    "CWE-319",
    "WA SEC09-BP02",
    "ISMS-P 2.7.1 case 4",
    "ISMS-P 2.10.5",
  ],
  reads: ["encrypted", "protocol", "linkType", "redirectToHttps", "trust", "serviceModel"],
  silencedBy: [{ rule: "security/insecure-protocol" }],
  check: (system) =>
    system.edges
      .filter(
        (e) =>
          system.encrypted(e) === false &&
          !INSECURE_PROTOCOLS.has(system.stated(e, "protocol") ?? "") &&
          system.untrustedEdge(e) &&
          !system.crossSite(e) &&
          system.stated(e.target, "redirectToHttps") !== true &&
          !isUplink(system, e),
      )
      .map((e) => edgeHit(e)),
  fixes: [encryptFix],
  examples: {
    bad: [
      sketch({
        nodes: { customers: "user", web: ["vm", { replicas: 2 }] },
        edges: [["customers", "web", { protocol: "http" }]],
      }),
      sketch({
        nodes: { app: ["vm", { replicas: 2 }], mail: ["saas-app", { serviceModel: "saas" }] },
        edges: [["app", "mail", { encrypted: false }]],
      }),
    ],
    good: [
      sketch({
        nodes: { customers: "user", web: ["vm", { replicas: 2 }] },
        edges: [["customers", "web", { protocol: "https" }]],
      }),
      sketch({
        nodes: { customers: "user", web: ["vm", { replicas: 2, redirectToHttps: true }] },
        edges: [["customers", "web", { protocol: "http" }]],
      }),
    ],
  },
});

/** The internet as such enters by a line or device that carries what others encrypt. */
function isUplink(system: System, e: Edge): boolean {
  return e.source.role === "internet" && system.is(e.target, "TRANSPARENT", "FIREWALL");
}
