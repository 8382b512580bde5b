import { sketch } from "../../model/sketch.ts";
import { defineDomainRule } from "../define-domain-rule.ts";

export const singleSite = defineDomainRule({
  id: "spof/single-site",
  role: "datacenter",
  severity: "medium",
  severityIn: ({ critical }) => (critical ? "high" : "medium"),
  references: ["basics: distributed systems", "ISMS-P 2.12.1", "전자금융감독규정 제23조"],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          names: ["dns", { serviceModel: "paas" }],
          seoul: "zone/datacenter",
          busan: "zone/datacenter",
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
          seoul: "zone/datacenter",
          busan: "zone/datacenter",
          "web-1": ["vm", { in: "seoul", replicas: 2 }],
          "web-2": ["vm", { in: "busan", replicas: 2 }],
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
