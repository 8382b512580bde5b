import { sketch } from "../../model/sketch.ts";
import { defineInstanceRule } from "../define-instance-rule.ts";

export const singleIdentityProvider = defineInstanceRule({
  id: "spof/single-identity-provider",
  row: "identity-provider",
  severity: "high",
  references: ["ISMS-P 2.5.3", "ISMS-P 2.9.2"],
  examples: {
    bad: [
      sketch({
        nodes: {
          staff: "user",
          portal: ["vm", { replicas: 2 }],
          directory: ["directory", { serviceModel: "on-prem" }],
        },
        edges: [
          ["staff", "portal"],
          ["portal", "directory"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          staff: "user",
          portal: ["vm", { replicas: 2 }],
          directory: ["directory", { serviceModel: "on-prem", replicas: 2 }],
        },
        edges: [
          ["staff", "portal"],
          ["portal", "directory"],
        ],
      }),
    ],
  },
});
