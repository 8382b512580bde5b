import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";

/** Services are told apart by their name stems: copies of one may share. */
export const sharedDatabase = defineRule({
  id: "data/shared-database",
  severity: "medium",
  references: ["basics: database per service", "WA REL04-BP02"],
  reads: [],
  *check(system) {
    for (const store of system.components) {
      if (!system.is(store, "RECORD")) continue;
      const callers = system
        .into(store)
        .filter((edge) => edge.required)
        .map((edge) => edge.source)
        .filter((caller) => isCalledService(system, caller));
      if (new Set(callers.map((caller) => system.stem(caller))).size < 2) continue;
      yield { subject: store.id, related: callers.map((caller) => caller.id) };
    }
  },
  examples: {
    bad: [
      sketch({
        nodes: {
          gateway: ["api-gateway", { serviceModel: "paas" }],
          orders: ["microservice", { replicas: 2 }],
          payments: ["microservice", { replicas: 2 }],
          shop: ["database", { serviceModel: "paas", multiAz: true }],
        },
        edges: [
          ["gateway", "orders"],
          ["gateway", "payments"],
          ["orders", "shop"],
          ["payments", "shop"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          gateway: ["api-gateway", { serviceModel: "paas" }],
          "orders-1": "microservice",
          "orders-2": "microservice",
          shop: ["database", { serviceModel: "paas", multiAz: true }],
        },
        edges: [
          ["gateway", "orders-1"],
          ["gateway", "orders-2"],
          ["orders-1", "shop"],
          ["orders-2", "shop"],
        ],
      }),
    ],
  },
});

/** A small service that others call; a job that nobody calls shares no team boundary. */
const isCalledService = (system: System, caller: Component) =>
  system.is(caller, "MICRO") && system.into(caller).some((edge) => edge.required);
