import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { addReplicasFix } from "../fix-add-replicas.ts";
import { LOSS_KEYS } from "../loss-hit.ts";

export const singleWorker = defineRule({
  id: "spof/single-worker",
  severity: "medium",
  references: ["WA REL04-BP02"],
  reads: LOSS_KEYS,
  *check({ singlePoints }) {
    for (const { component, queues } of singlePoints.workers) {
      yield { subject: component.id, related: sortedIds(queues.map(({ id }) => id)) };
    }
  },
  fixes: [addReplicasFix],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          web: ["vm", { replicas: 2 }],
          jobs: ["queue", { serviceModel: "paas" }],
          mailer: "container",
        },
        edges: [
          ["customers", "web"],
          ["web", "jobs"],
          ["jobs", "mailer"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          customers: "user",
          web: ["vm", { replicas: 2 }],
          jobs: ["queue", { serviceModel: "paas" }],
          "mailer-1": "container",
          "mailer-2": "container",
        },
        edges: [
          ["customers", "web"],
          ["web", "jobs"],
          ["jobs", "mailer-1"],
          ["jobs", "mailer-2"],
        ],
      }),
    ],
  },
});
