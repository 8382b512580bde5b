import { sketch } from "../../model/sketch.ts";
import { defineInstanceRule } from "../define-instance-rule.ts";

export const singleDns = defineInstanceRule({
  id: "spof/single-dns",
  row: "dns",
  severity: "high",
  references: ["WA REL02-BP01", "ISMS-P 2.9.2"],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          names: ["dns", { serviceModel: "on-prem" }],
          web: ["vm", { replicas: 2 }],
        },
        edges: [
          ["customers", "names"],
          ["names", "web"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          customers: "user",
          names: ["dns", { serviceModel: "paas" }],
          web: ["vm", { replicas: 2 }],
        },
        edges: [
          ["customers", "names"],
          ["names", "web"],
        ],
      }),
    ],
  },
});
