import { sketch } from "../../model/sketch.ts";
import { defineInstanceRule } from "../define-instance-rule.ts";

export const singleGateway = defineInstanceRule({
  id: "spof/single-gateway",
  row: "gateway",
  severity: "high",
  references: ["basics: proxy server", "WA REL02-BP01"],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          proxy: ["reverse-proxy", { replicas: 1 }],
          "app-1": "app",
          "app-2": "app",
        },
        edges: [
          ["customers", "proxy"],
          ["proxy", "app-1"],
          ["proxy", "app-2"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          customers: "user",
          proxy: ["reverse-proxy", { replicas: 2 }],
          "app-1": "app",
          "app-2": "app",
        },
        edges: [
          ["customers", "proxy"],
          ["proxy", "app-1"],
          ["proxy", "app-2"],
        ],
      }),
    ],
  },
});
