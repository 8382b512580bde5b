import { sketch } from "../../model/sketch.ts";
import { defineDomainRule } from "../define-domain-rule.ts";
import { spreadFix } from "../fix-spread.ts";

export const sharedRoom = defineDomainRule({
  id: "spof/shared-room",
  role: "server-room",
  severity: "medium",
  references: ["ISMS-P 2.4.4", "ISMS-P 2.9.2"],
  fixes: [spreadFix("multiAz")],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          lb: ["load-balancer", { serviceModel: "paas" }],
          "room-1": "zone/server-room",
          "room-2": "zone/server-room",
          "web-1": ["server", { in: "room-1" }],
          "web-2": ["server", { in: "room-1" }],
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
          "room-1": "zone/server-room",
          "room-2": "zone/server-room",
          "web-1": ["server", { in: "room-1" }],
          "web-2": ["server", { in: "room-2" }],
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
