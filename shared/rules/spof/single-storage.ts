import { sketch } from "../../model/sketch.ts";
import { defineInstanceRule } from "../define-instance-rule.ts";

export const singleStorage = defineInstanceRule({
  id: "spof/single-storage",
  row: "storage",
  severity: "high",
  references: ["WA REL10-BP01", "ISMS-P 2.9.2"],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          web: ["vm", { replicas: 2 }],
          nas: ["file-storage", { serviceModel: "on-prem" }],
        },
        edges: [
          ["customers", "web"],
          ["web", "nas"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          customers: "user",
          web: ["vm", { replicas: 2 }],
          nas: ["file-storage", { serviceModel: "on-prem", replicas: 2 }],
        },
        edges: [
          ["customers", "web"],
          ["web", "nas"],
        ],
      }),
    ],
  },
});
