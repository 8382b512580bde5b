import { sketch } from "../../model/sketch.ts";
import { defineDomainRule } from "../define-domain-rule.ts";
import { spreadFix } from "../fix-spread.ts";

export const sharedZone = defineDomainRule({
  id: "spof/shared-zone",
  role: "availability-zone",
  severity: "high",
  references: ["basics: regions and zones", "WA REL10-BP01", "Azure RE:05"],
  fixes: [spreadFix("multiAz")],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          lb: ["load-balancer", { serviceModel: "paas" }],
          seoul: "zone/region",
          "zone-a": ["zone/availability-zone", { in: "seoul" }],
          "zone-b": ["zone/availability-zone", { in: "seoul" }],
          "web-1": ["vm", { in: "zone-a" }],
          "web-2": ["vm", { in: "zone-a" }],
        },
        edges: [
          ["customers", "lb"],
          ["lb", "web-1"],
          ["lb", "web-2"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          customers: "user",
          lb: ["load-balancer", { serviceModel: "paas" }],
          seoul: "zone/region",
          "zone-a": ["zone/availability-zone", { in: "seoul" }],
          "zone-b": ["zone/availability-zone", { in: "seoul" }],
          "web-1": ["vm", { in: "zone-a" }],
          "web-2": ["vm", { in: "zone-b" }],
        },
        edges: [
          ["customers", "lb"],
          ["lb", "web-1"],
          ["lb", "web-2"],
        ],
      }),
    ],
  },
});
