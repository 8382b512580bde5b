import type { Edge, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Hit } from "../define-rule.ts";
import { edgeHit } from "../edge-hit.ts";
import { encryptFix } from "../fix-encrypt.ts";
import { INSECURE_PROTOCOLS } from "../protocols.ts";

/** Protocols that send passwords in the clear; graver where the traffic changes trust or site. */
export const insecureProtocol = defineRule({
  id: "security/insecure-protocol",
  severity: "medium",
  references: ["basics: FTP server", "CWE-319", "ISMS-P 2.6.2 case 3"],
  reads: ["protocol", "encrypted", "linkType", "trust", "serviceModel"],
  check: (system) =>
    system.edges.flatMap((e): Hit[] => {
      const protocol = insecureProtocolOf(system, e);
      if (protocol === undefined) return [];
      const severity = leavesItsZone(system, e) ? "high" : "medium";
      return [edgeHit(e, { severity, data: { protocol } })];
    }),
  fixes: [encryptFix],
  examples: {
    bad: [
      sketch({
        nodes: { partner: "partner", files: ["server", { replicas: 2 }] },
        edges: [["partner", "files", { protocol: "ftp" }]],
      }),
      sketch({
        nodes: { app: ["vm", { replicas: 2 }], ad: ["directory", { replicas: 2 }] },
        edges: [["app", "ad", { protocol: "ldap" }]],
      }),
    ],
    good: [
      sketch({
        nodes: { partner: "partner", files: ["server", { replicas: 2 }] },
        edges: [["partner", "files", { protocol: "sftp" }]],
      }),
      sketch({
        nodes: { app: ["vm", { replicas: 2 }], ad: ["directory", { replicas: 2 }] },
        edges: [["app", "ad", { protocol: "ldap", encrypted: true }]],
      }),
    ],
  },
});

function leavesItsZone(system: System, e: Edge): boolean {
  return system.trust(e.source) !== system.trust(e.target) || system.crossSite(e);
}

/** The insecure protocol an edge is said to use in the clear. */
function insecureProtocolOf(system: System, e: Edge): string | undefined {
  const protocol = system.stated(e, "protocol");
  const guarded = system.stated(e, "encrypted") === true || system.stated(e, "linkType") === "vpn";
  return protocol !== undefined && INSECURE_PROTOCOLS.has(protocol) && !guarded
    ? protocol
    : undefined;
}
