import { sketch } from "../../model/sketch.ts";
import { defineInstanceRule } from "../define-instance-rule.ts";

export const singleVdiBroker = defineInstanceRule({
  id: "spof/single-vdi-broker",
  row: "vdi-broker",
  severity: "high",
  references: ["basics: desktop virtualization", "WA REL10-BP01", "ISMS-P 2.9.2"],
  examples: {
    bad: [
      sketch({
        nodes: {
          staff: "office",
          broker: ["vdi-broker", { replicas: 1 }],
          desktops: ["vdi", { replicas: 40 }],
        },
        edges: [
          ["staff", "broker"],
          ["broker", "desktops"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          staff: "office",
          broker: ["vdi-broker", { replicas: 2 }],
          desktops: ["vdi", { replicas: 40 }],
        },
        edges: [
          ["staff", "broker"],
          ["broker", "desktops"],
        ],
      }),
    ],
  },
});
