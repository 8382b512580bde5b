import { sketch } from "../../model/sketch.ts";
import { defineInstanceRule } from "../define-instance-rule.ts";
import { addStandbyFix } from "../fix-add-standby.ts";

export const singleDatabase = defineInstanceRule({
  id: "spof/single-database",
  row: "database",
  severity: "critical",
  references: [
    "basics: single server",
    "WA REL10-BP01",
    "CKV_AWS_157",
    "PW rds_instance_multi_az",
    "ISMS-P 2.9.2",
    "ISMS-P 2.12.1",
  ],
  fixes: [addStandbyFix],
  examples: {
    bad: [
      sketch({
        nodes: { customers: "user", web: ["vm", { replicas: 2 }], orders: "database" },
        edges: [
          ["customers", "web"],
          ["web", "orders"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          customers: "user",
          web: ["vm", { replicas: 2 }],
          orders: "database",
          "orders-standby": "database",
        },
        edges: [
          ["customers", "web"],
          ["web", "orders"],
          ["orders", "orders-standby", { flow: "replication", failover: "automatic" }],
        ],
      }),
    ],
  },
});
