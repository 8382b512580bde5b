import { sketch } from "../../model/sketch.ts";
import { defineInstanceRule } from "../define-instance-rule.ts";

export const singleLoadBalancer = defineInstanceRule({
  id: "spof/single-load-balancer",
  row: "load-balancer",
  severity: "critical",
  references: ["basics: server-level balancer", "WA REL11-BP02", "ISMS-P 2.9.2"],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          lb: ["load-balancer", { serviceModel: "iaas" }],
          "web-1": "vm",
          "web-2": "vm",
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
          lb: ["load-balancer", { serviceModel: "iaas", replicas: 2 }],
          "web-1": "vm",
          "web-2": "vm",
        },
        edges: [
          ["customers", "lb"],
          ["lb", "web-1"],
          ["lb", "web-2"],
        ],
      }),
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
    ],
  },
});
