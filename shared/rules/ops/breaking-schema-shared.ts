import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Ways of deploying in which the old and the new version run side by side. */
const SIDE_BY_SIDE: ReadonlySet<string | undefined> = new Set(["blue-green", "canary", "rolling"]);

/** Only ways of deploying in which two versions meet on one schema. */
export const breakingSchemaShared = defineRule({
  id: "ops/breaking-schema-shared",
  severity: "medium",
  references: ["basics: blue/green deployment"],
  reads: ["schemaChanges", "deployStrategy"],
  *check(system) {
    for (const store of system.components) {
      if (!system.is(store, "RECORD")) continue;
      if (system.stated(store, "schemaChanges") !== "breaking") continue;
      const callers = system
        .into(store)
        .filter((edge) => edge.required)
        .map((edge) => edge.source)
        .filter(
          (caller) => system.is(caller, "COMPUTE") && SIDE_BY_SIDE.has(strategy(system, caller)),
        );
      if (callers.length === 0) continue;
      yield { subject: store.id, related: callers.map((caller) => caller.id) };
    }
  },
  fixes: [stateFix("schemaChanges", "compatible")],
  examples: {
    bad: [
      sketch({
        nodes: {
          shop: ["app", { deployStrategy: "canary", replicas: 2 }],
          orders: ["database", { schemaChanges: "breaking", replicas: 2 }],
        },
        edges: [["shop", "orders"]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          shop: ["app", { deployStrategy: "canary", replicas: 2 }],
          orders: ["database", { schemaChanges: "compatible", replicas: 2 }],
        },
        edges: [["shop", "orders"]],
      }),
    ],
  },
});

/** The caller's own way of deploying, else that of its pool. */
function strategy(system: System, caller: Component) {
  const pool = system.nearest(caller, "pool");
  return system.stated(caller, "deployStrategy") ?? (pool && system.stated(pool, "deployStrategy"));
}
