import { sketch } from "../../model/sketch.ts";
import { defineInstanceRule } from "../define-instance-rule.ts";

export const singleCompute = defineInstanceRule({
  id: "spof/single-compute",
  row: "compute",
  severity: "high",
  references: ["basics: scale out", "WA REL10-BP01", "Azure RE:05", "ISMS-P 2.9.2"],
  examples: {
    bad: [
      sketch({
        nodes: { customers: "user", lb: ["load-balancer", { serviceModel: "paas" }], web: "vm" },
        edges: [
          ["customers", "lb"],
          ["lb", "web"],
        ],
      }),
      // Two zones are no second copy.
      sketch({
        nodes: { customers: "user", web: ["vm", { multiAz: true }] },
        edges: [["customers", "web"]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          customers: "user",
          lb: ["load-balancer", { serviceModel: "paas" }],
          "web-1": "vm",
          "web-2": "vm",
        },
        edges: [
          ["customers", "lb"],
          ["lb", "web-1"],
          ["lb", "web-2"],
        ],
      }),
      // Nobody waits for what a queue hands on.
      sketch({
        nodes: {
          customers: "user",
          web: ["vm", { replicas: 2 }],
          jobs: ["queue", { serviceModel: "paas" }],
          mailer: "vm",
        },
        edges: [
          ["customers", "web"],
          ["web", "jobs"],
          ["jobs", "mailer"],
        ],
      }),
    ],
  },
});
