import type { ComponentRole } from "../../catalog/roles.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

const SERVERS: ReadonlySet<ComponentRole | undefined> = new Set([
  "server",
  "vm",
  "app",
  "edge-server",
]);

/** Containers and functions come from images by their nature. */
export const snowflakeServer = defineRule({
  id: "ops/snowflake-server",
  severity: "low",
  references: ["basics: Snowflake and Phoenix servers", "WA REL08-BP04"],
  reads: ["provisioning"],
  *check(system) {
    for (const server of system.components) {
      if (!SERVERS.has(server.role)) continue;
      if (system.stated(server, "provisioning") === "manual") yield { subject: server.id };
    }
  },
  fixes: [stateFix("provisioning", "image")],
  examples: {
    bad: [sketch({ nodes: { billing: ["server", { provisioning: "manual" }] } })],
    good: [sketch({ nodes: { billing: ["server", { provisioning: "configured" }] } })],
  },
});
