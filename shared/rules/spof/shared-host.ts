import { sketch } from "../../model/sketch.ts";
import { defineDomainRule } from "../define-domain-rule.ts";
import { spreadFix } from "../fix-spread.ts";

export const sharedHost = defineDomainRule({
  id: "spof/shared-host",
  role: "host",
  severity: "high",
  references: [
    "basics: in-server balancing",
    "basics: virtualization",
    "WA REL10-BP01",
    "ISMS-P 2.9.2",
  ],
  fixes: [spreadFix("antiAffinity")],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          lb: ["load-balancer", { serviceModel: "paas" }],
          "host-1": "zone/host",
          "host-2": "zone/host",
          "web-1": ["vm", { in: "host-1" }],
          "web-2": ["vm", { in: "host-1" }],
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
          lb: ["load-balancer", { serviceModel: "paas" }],
          "host-1": "zone/host",
          "host-2": "zone/host",
          "web-1": ["vm", { in: "host-1" }],
          "web-2": ["vm", { in: "host-2" }],
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
