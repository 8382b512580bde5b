import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Hit } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";
import type { System } from "../../analysis/system.ts";

const GATES: ReadonlySet<string | undefined> = new Set(["api-gateway", "ingress", "reverse-proxy"]);

/** A public gateway that asks nobody who they are, before services that do not ask either. */
export const gatewayWithoutAuthentication = defineRule({
  id: "security/gateway-without-authentication",
  severity: "high",
  references: ["basics: microservices", "TG missing-authentication", "CWE-306", "ISMS-P 2.5.3"],
  reads: ["authenticates", "authenticated", "trust"],
  silencedBy: [{ rule: "security/unauthenticated-access", when: comesIn }],
  check: (system) =>
    system.components
      .filter(
        (n) =>
          GATES.has(n.role) && system.stated(n, "authenticates") === false && system.public.has(n),
      )
      .flatMap((n): Hit[] => {
        const calls = system
          .out(n)
          .filter((e) => e.flow === "request" && system.is(e.target, "COMPUTE"));
        if (calls.every((e) => system.stated(e, "authenticated") === true)) return [];
        return [{ subject: n.id, related: sortedIds(calls.map((e) => e.target.id)) }];
      }),
  fixes: [stateFix("authenticates", true)],
  examples: {
    bad: [
      sketch({
        nodes: {
          users: "user",
          gate: ["api-gateway", { serviceModel: "paas", authenticates: false }],
          orders: ["microservice", { replicas: 2 }],
        },
        edges: [
          ["users", "gate", { protocol: "https" }],
          ["gate", "orders"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          users: "user",
          gate: ["api-gateway", { serviceModel: "paas", authenticates: false }],
          orders: ["microservice", { replicas: 2 }],
        },
        edges: [
          ["users", "gate", { protocol: "https" }],
          ["gate", "orders", { authenticated: true }],
        ],
      }),
    ],
  },
});

/** The way into the gateway is already said to lack authentication. */
function comesIn(other: Hit, own: Hit, system: System): boolean {
  return (
    (other.related ?? []).includes(own.subject) &&
    system.edges.some((e) => e.id === other.subject && e.target.id === own.subject)
  );
}
