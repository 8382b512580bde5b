import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { extractDataFix } from "../fix-extract-data.ts";
import { LOSS_KEYS, lossHit } from "../loss-hit.ts";

export const allInOneServer = defineRule({
  id: "spof/all-in-one-server",
  severity: "critical",
  references: ["basics: single server", "WA REL10-BP01", "ISMS-P 2.6.4 case 1", "ISMS-P 2.9.2"],
  reads: LOSS_KEYS,
  *check({ singlePoints }) {
    for (const { host, related, loss } of singlePoints.allInOne) {
      yield lossHit(host.id, related, loss);
    }
  },
  fixes: [extractDataFix],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          server: "zone/host",
          shop: ["app", { in: "server" }],
          orders: ["database", { in: "server" }],
        },
        edges: [
          ["customers", "shop"],
          ["shop", "orders"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          customers: "user",
          "app-server": "zone/host",
          "data-server": "zone/host",
          shop: ["app", { in: "app-server" }],
          orders: ["database", { in: "data-server" }],
        },
        edges: [
          ["customers", "shop"],
          ["shop", "orders"],
        ],
      }),
    ],
  },
});
