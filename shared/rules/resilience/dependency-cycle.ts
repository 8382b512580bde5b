import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateAll } from "../fix-state.ts";
import { callsThatWait, waitingCalls } from "../waiting-calls.ts";

/** Services of which each waits for the answer of the next, all around. */
export const dependencyCycle = defineRule({
  id: "resilience/dependency-cycle",
  severity: "medium",
  references: ["basics: microservices", "WA REL04-BP02"],
  reads: ["async"],
  *check(system) {
    for (const { name, members } of waitingCalls(system).groups) {
      if (members.length < 2) continue;
      yield { subject: name.id, related: members.slice(1).map((member) => member.id) };
    }
  },
  fixes: [
    {
      id: "make-async",
      kind: "safe",
      apply(system, { subject, related }) {
        const callers = related.flatMap((id) => system.component(id) ?? []);
        const back = callers
          .flatMap((caller) => callsThatWait(system, caller))
          .filter((edge) => edge.target.id === subject);
        return stateAll(system.diagram, back, { async: true });
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          orders: ["microservice", { replicas: 2 }],
          stock: ["microservice", { replicas: 2 }],
          prices: ["microservice", { replicas: 2 }],
        },
        edges: [
          ["orders", "stock"],
          ["stock", "prices"],
          ["prices", "orders"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: {
          orders: ["microservice", { replicas: 2 }],
          stock: ["microservice", { replicas: 2 }],
        },
        edges: [
          ["orders", "stock"],
          ["stock", "orders", { dependency: "optional" }],
        ],
      }),
    ],
  },
});
