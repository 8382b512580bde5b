import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Hit } from "../define-rule.ts";
import { extractDataFix } from "../fix-extract-data.ts";

/** One machine that must be open to anyone for its application and closed to anyone for its data. */
export const colocatedAppAndDatabase = defineRule({
  id: "security/colocated-app-and-database",
  severity: "high",
  references: ["basics: single server", "CWE-653", "ISMS-P 2.6.4 case 1"],
  reads: ["trust", "linkType"],
  check: (system) =>
    system.containers
      .filter((c) => c.role === "host")
      .flatMap((host): Hit[] => {
        const inside = system.inside(host);
        const apps = inside.filter((n) => system.is(n, "COMPUTE") && system.public.has(n));
        const stores = inside.filter((n) => system.is(n, "RECORD"));
        if (apps.length === 0 || stores.length === 0) return [];
        const data = {
          apps: sortedIds(apps.map((n) => n.id)),
          stores: sortedIds(stores.map((n) => n.id)),
        };
        return [{ subject: host.id, related: sortedIds([...data.apps, ...data.stores]), data }];
      }),
  fixes: [extractDataFix],
  examples: {
    bad: [
      sketch({
        nodes: {
          machine: "zone/host",
          customers: "user",
          shop: ["app", { in: "machine" }],
          orders: ["database", { in: "machine" }],
        },
        edges: [
          ["customers", "shop"],
          ["shop", "orders"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          customers: "user",
          shop: ["app", { replicas: 2 }],
          machine: "zone/host",
          archive: ["database", { in: "machine" }],
        },
        edges: [
          ["customers", "shop"],
          ["shop", "archive", { dependency: "optional" }],
        ],
      }),
    ],
  },
});
