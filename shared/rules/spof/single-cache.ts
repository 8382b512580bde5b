import type { Edge, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineInstanceRule } from "../define-instance-rule.ts";
import { stateAll } from "../fix-state.ts";

export const singleCache = defineInstanceRule({
  id: "spof/single-cache",
  row: "cache",
  severity: "medium",
  references: ["WA REL05-BP01", "CKV2_AWS_50"],
  fixes: [
    {
      id: "make-optional",
      kind: "safe",
      applies(system, { subject }) {
        const cache = system.component(subject);
        return cache !== undefined && !system.out(cache).some(({ required }) => required);
      },
      apply: (system, { subject }) =>
        stateAll(system.diagram, requiredInto(system, subject), { dependency: "optional" }),
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: { customers: "user", web: ["vm", { replicas: 2 }], sessions: "cache" },
        edges: [
          ["customers", "web"],
          ["web", "sessions"],
        ],
      }),
    ],
    good: [
      sketch({
        nodes: { customers: "user", web: ["vm", { replicas: 2 }], sessions: "cache" },
        edges: [
          ["customers", "web"],
          ["web", "sessions", { dependency: "optional" }],
        ],
      }),
    ],
  },
});

function requiredInto(system: System, id: string): readonly Edge[] {
  const component = system.component(id);
  return component ? system.into(component).filter(({ required }) => required) : [];
}
