import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";

/** A firewall lets through what it is told to; a VPN asks who is there. */
export const privateCloudExposed = defineRule({
  id: "hybrid/private-cloud-exposed",
  severity: "medium",
  references: ["basics: private cloud", "ISMS-P 2.6.1"],
  reads: [],
  *check(system) {
    for (const component of system.components) {
      if (system.deployment(component) !== "private" || mayFaceOutside(system, component)) continue;
      if (system.exposed(component, { classes: ["FIREWALL"] })) yield { subject: component.id };
    }
  },
  examples: {
    bad: [
      sketch({
        nodes: {
          shoppers: "user",
          cloud: ["zone/datacenter", { deployment: "private" }],
          web: ["vm", { in: "cloud" }],
        },
        edges: [["shoppers", "web"]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          staff: "user",
          cloud: ["zone/datacenter", { deployment: "private" }],
          gateway: ["vpn-gateway", { in: "cloud", replicas: 2 }],
          web: ["vm", { in: "cloud", replicas: 2 }],
        },
        edges: [
          ["staff", "gateway", { linkType: "internet" }],
          ["gateway", "web"],
        ],
      }),
    ],
  },
});

/** What stands at the border, or outside, by its nature. */
const mayFaceOutside = (system: System, component: Component) =>
  system.is(component, "TRANSPARENT", "FIREWALL", "SOURCE", "ADMIN") ||
  component.role === "vpn-gateway" ||
  component.role === "dedicated-gateway";
