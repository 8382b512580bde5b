import { sketch } from "../../model/sketch.ts";
import { sortedIds } from "../../lib/compare.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** A caller that ends every trace it is part of. */
export const noTracing = defineRule({
  id: "ops/no-tracing",
  severity: "low",
  references: ["basics: microservices", "PW apigateway_restapi_tracing_enabled", "WA REL06-BP01"],
  reads: ["tracing"],
  *check(system) {
    for (const caller of system.components) {
      if (!system.is(caller, "COMPUTE", "GATEWAY")) continue;
      if (system.stated(caller, "tracing") !== false) continue;
      const called = system
        .out(caller)
        .filter((edge) => edge.required && system.is(edge.target, "COMPUTE"))
        .map((edge) => edge.target.id);
      if (called.length > 0) yield { subject: caller.id, data: { called: sortedIds(called) } };
    }
  },
  fixes: [stateFix("tracing", true)],
  examples: {
    bad: [
      sketch({
        nodes: {
          gateway: ["api-gateway", { replicas: 2, tracing: false }],
          orders: ["app", { replicas: 2 }],
        },
        edges: [["gateway", "orders"]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          gateway: ["api-gateway", { replicas: 2, tracing: true }],
          orders: ["app", { replicas: 2 }],
        },
        edges: [["gateway", "orders"]],
      }),
    ],
  },
});
