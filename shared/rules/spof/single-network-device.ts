import { sketch } from "../../model/sketch.ts";
import { defineInstanceRule } from "../define-instance-rule.ts";

export const singleNetworkDevice = defineInstanceRule({
  id: "spof/single-network-device",
  row: "network-device",
  severity: "high",
  references: ["WA REL02-BP01", "ISMS-P 2.9.2", "ISMS-P 2.10.1"],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          firewall: ["firewall", { serviceModel: "on-prem" }],
          web: ["vm", { replicas: 2 }],
        },
        edges: [
          ["customers", "firewall"],
          ["firewall", "web"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          customers: "user",
          firewall: ["firewall", { serviceModel: "on-prem", replicas: 2 }],
          web: ["vm", { replicas: 2 }],
        },
        edges: [
          ["customers", "firewall"],
          ["firewall", "web"],
        ],
      }),
    ],
  },
});
