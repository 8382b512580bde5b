import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { state } from "../fix-state.ts";

/** What is reached by any way may keep the data; only when nothing does, it is lost. */
export const cacheAsPrimaryStore = defineRule({
  id: "data/cache-as-primary-store",
  severity: "medium",
  references: ["basics: databases and caches"],
  reads: ["persistence"],
  *check(system) {
    for (const user of system.components) {
      if (!system.is(user, "COMPUTE")) continue;
      const stores = requiredStores(system, user);
      if (stores.length === 0 || !stores.every((store) => volatile(system, store))) continue;
      if ([...system.reach([user])].some((found) => keepsData(system, found))) continue;
      yield { subject: user.id, related: stores.map((store) => store.id) };
    }
  },
  fixes: [
    {
      id: "persist",
      kind: "safe",
      apply: ({ diagram }, { related }) =>
        related.reduce((next, cache) => state(next, cache, { persistence: true }), diagram),
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          cart: ["workload", { replicas: 2 }],
          redis: ["cache", { persistence: false, replicas: 2 }],
        },
        edges: [["cart", "redis"]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          cart: ["workload", { replicas: 2 }],
          redis: ["cache", { persistence: true, replicas: 2 }],
        },
        edges: [["cart", "redis"]],
      }),
    ],
  },
});

function requiredStores(system: System, user: Component): Component[] {
  return system
    .out(user)
    .filter((edge) => edge.required)
    .map((edge) => edge.target)
    .filter((target) => system.is(target, "DATASTORE"));
}

const volatile = (system: System, store: Component) =>
  store.role === "cache" && system.stated(store, "persistence") === false;

const keepsData = (system: System, found: Component) =>
  system.is(found, "RECORD", "STORAGE") || found.role === "object-storage";
