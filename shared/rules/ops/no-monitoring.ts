import type { Component, System } from "../../analysis/system.ts";
import { addNode } from "../../edits/add-node.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";

/** Asked once of the whole document, when it has grown beyond a sketch. */
export const noMonitoring = defineRule({
  id: "ops/no-monitoring",
  severity: "low",
  references: ["basics: on-premises, DevOps", "WA REL06-BP01", "ISMS-P 2.9.2"],
  reads: ["monitored"],
  *check(system) {
    if (system.facts.nonProduction) return;
    const worthWatching = system.components.filter(
      (component) =>
        system.is(component, "COMPUTE", "RECORD") && system.serviceModel(component) !== "saas",
    );
    if (worthWatching.length < 3) return;
    if (system.components.some((component) => watchesOrIsWatched(system, component))) return;
    yield { subject: "model", data: { count: worthWatching.length } };
  },
  fixes: [
    {
      id: "add-monitoring",
      kind: "structural",
      apply: ({ diagram }) => addNode(diagram, { kind: "generic/monitoring" })[0],
    },
  ],
  examples: {
    bad: [sketch({ nodes: { web: "vm", app: "vm", orders: "database" } })],
    good: [
      sketch({ nodes: { web: "vm", app: "vm", orders: ["database", { monitored: true }] } }),
      sketch({
        nodes: { web: "vm", app: "vm", orders: "database" },
        settings: { environment: "test" },
      }),
    ],
  },
});

const watchesOrIsWatched = (system: System, component: Component) =>
  component.role === "monitoring" ||
  component.role === "siem" ||
  system.stated(component, "monitored") === true;
