import type { Edge, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { edgeHit } from "../edge-hit.ts";
import { encryptFix } from "../fix-encrypt.ts";
import { INSECURE_PROTOCOLS } from "../protocols.ts";

const PRIVATE_LINES: ReadonlySet<string | undefined> = new Set(["dedicated", "private", "peering"]);
const SENSITIVE: ReadonlySet<string | undefined> = new Set([
  "personal",
  "confidential",
  "restricted",
  "payment",
  "credential",
]);

/** Sensitive data in clear text between machines of one's own. */
export const unencryptedInTransitInternal = defineRule({
  id: "security/unencrypted-in-transit-internal",
  severity: "medium",
  references: ["basics: app/DB split", "CWE-319", "WA SEC09-BP02", "ISMS-P 2.7.1"],
  reads: ["encrypted", "protocol", "linkType", "dataClass", "trust", "serviceModel"],
  silencedBy: [{ rule: "security/insecure-protocol" }],
  check: (system) =>
    system.edges
      .filter(
        (e) =>
          system.encrypted(e) === false &&
          !INSECURE_PROTOCOLS.has(system.stated(e, "protocol") ?? "") &&
          !system.untrustedEdge(e) &&
          (!system.crossSite(e) || PRIVATE_LINES.has(system.stated(e, "linkType"))) &&
          !staysOnHost(system, e) &&
          isSensitive(system, e),
      )
      .map((e) => edgeHit(e)),
  fixes: [encryptFix],
  examples: {
    bad: [
      sketch({
        nodes: {
          billing: ["vm", { replicas: 2 }],
          cards: ["database", { serviceModel: "paas", multiAz: true, dataClass: "payment" }],
        },
        edges: [["billing", "cards", { encrypted: false }]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          billing: ["vm", { replicas: 2 }],
          cards: ["database", { serviceModel: "paas", multiAz: true, dataClass: "payment" }],
        },
        edges: [["billing", "cards", { protocol: "postgres-tls" }]],
      }),
    ],
  },
});

function staysOnHost(system: System, e: Edge): boolean {
  const host = system.nearest(e.source, "host");
  return host !== undefined && host === system.nearest(e.target, "host");
}

function isSensitive(system: System, e: Edge): boolean {
  return (
    system.sensitive(e.source) ||
    system.sensitive(e.target) ||
    SENSITIVE.has(system.stated(e, "dataClass"))
  );
}
