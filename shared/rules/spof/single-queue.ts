import { sketch } from "../../model/sketch.ts";
import { defineInstanceRule } from "../define-instance-rule.ts";

export const singleQueue = defineInstanceRule({
  id: "spof/single-queue",
  row: "queue",
  severity: "high",
  references: ["WA REL04-BP02", "ISMS-P 2.9.2"],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          orders: ["vm", { replicas: 2 }],
          broker: ["queue", { serviceModel: "iaas" }],
        },
        edges: [
          ["customers", "orders"],
          ["orders", "broker"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          customers: "user",
          orders: ["vm", { replicas: 2 }],
          broker: ["queue", { serviceModel: "iaas", replicas: 3 }],
        },
        edges: [
          ["customers", "orders"],
          ["orders", "broker"],
        ],
      }),
    ],
  },
});
