import { sketch } from "../../model/sketch.ts";
import { defineDomainRule } from "../define-domain-rule.ts";
import { spreadFix } from "../fix-spread.ts";

export const sharedRack = defineDomainRule({
  id: "spof/shared-rack",
  role: "rack",
  severity: "medium",
  references: ["basics: data centre", "ISMS-P 2.4.4", "ISMS-P 2.9.2"],
  fixes: [spreadFix("antiAffinity")],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          lb: ["load-balancer", { serviceModel: "paas" }],
          "rack-1": "zone/rack",
          "rack-2": "zone/rack",
          "web-1": ["server", { in: "rack-1" }],
          "web-2": ["server", { in: "rack-1" }],
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
          "rack-1": "zone/rack",
          "rack-2": "zone/rack",
          "web-1": ["server", { in: "rack-1" }],
          "web-2": ["server", { in: "rack-2" }],
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
