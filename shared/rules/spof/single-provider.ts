import { sketch } from "../../model/sketch.ts";
import { defineDomainRule } from "../define-domain-rule.ts";

export const singleProvider = defineDomainRule({
  id: "spof/single-provider",
  role: "provider",
  severity: "info",
  severityIn: ({ criticality }) => (criticality === "mission-critical" ? "medium" : "info"),
  references: ["basics: multi-cloud"],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          names: ["dns", { serviceModel: "paas" }],
          "cloud-a": "zone/public-cloud",
          "cloud-b": "zone/public-cloud",
          seoul: ["zone/region", { in: "cloud-a" }],
          tokyo: ["zone/region", { in: "cloud-a" }],
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
    good: [
      sketch({
        nodes: {
          customers: "user",
          names: ["dns", { serviceModel: "paas" }],
          "cloud-a": "zone/public-cloud",
          "cloud-b": "zone/public-cloud",
          seoul: ["zone/region", { in: "cloud-a" }],
          tokyo: ["zone/region", { in: "cloud-b" }],
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
