import { sketch } from "../../model/sketch.ts";
import { defineDomainRule } from "../define-domain-rule.ts";

export const singleRegion = defineDomainRule({
  id: "spof/single-region",
  role: "region",
  severity: "info",
  severityIn: ({ criticality }) => (criticality === "mission-critical" ? "high" : "info"),
  references: ["WA REL10-BP01", "WA REL13-BP02"],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          names: ["dns", { serviceModel: "paas" }],
          seoul: "zone/region",
          tokyo: "zone/region",
          "web-1": ["vm", { in: "seoul", replicas: 2 }],
          "web-2": ["vm", { in: "seoul", replicas: 2 }],
        },
        edges: [
          ["customers", "names"],
          ["names", "web-1"],
          ["names", "web-2"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          customers: "user",
          names: ["dns", { serviceModel: "paas" }],
          seoul: "zone/region",
          tokyo: "zone/region",
          "web-1": ["vm", { in: "seoul", replicas: 2 }],
          "web-2": ["vm", { in: "tokyo", replicas: 2 }],
        },
        edges: [
          ["customers", "names"],
          ["names", "web-1"],
          ["names", "web-2"],
        ],
      }),
    ],
  },
});
