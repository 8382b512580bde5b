import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Below this share of use, the hardware was bought for another load. */
const LOWEST_UTILIZATION = 0.2;

/** In a region unused capacity can be given back; in a data centre it has been bought. */
export const onPremPeakSizing = defineRule({
  id: "cost/on-prem-peak-sizing",
  severity: "info",
  references: ["basics: on-premises"],
  reads: ["sizing", "utilization"],
  *check(system) {
    for (const server of system.components) {
      if (!system.is(server, "COMPUTE") || system.siteKind(server) !== "datacenter") continue;
      const use = system.stated(server, "utilization") ?? 1;
      if (sizedForPeak(system, server)) yield { subject: server.id };
      else if (use < LOWEST_UTILIZATION) {
        yield { subject: server.id, data: { percent: Math.round(use * 100), variant: "idle" } };
      }
    }
  },
  fixes: [
    {
      ...stateFix("sizing", "average"),
      id: "right-size",
      applies(system, { subject }) {
        const server = system.component(subject);
        return server !== undefined && sizedForPeak(system, server);
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: { basement: "zone/datacenter", erp: ["server", { in: "basement", sizing: "peak" }] },
      }),
    ],
    good: [
      sketch({
        nodes: {
          basement: "zone/datacenter",
          erp: ["server", { in: "basement", sizing: "average", utilization: 0.45 }],
        },
      }),
    ],
  },
});

const sizedForPeak = (system: System, server: Component) =>
  system.stated(server, "sizing") === "peak";
