import type { Container, System } from "../../analysis/system.ts";
import { updateNodes } from "../../edits/update-elements.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { state } from "../fix-state.ts";

const TYPE_1 = "onprem/hypervisor-type-1";
const TYPE_2 = "onprem/hypervisor-type-2";

/** Fine for trying things out; so a guest that is no production does not count. */
export const hostedHypervisorInProduction = defineRule({
  id: "ops/hosted-hypervisor-in-production",
  severity: "medium",
  references: ["basics: hosted and bare-metal hypervisors"],
  reads: ["hypervisor", "env"],
  *check(system) {
    if (system.facts.nonProduction) return;
    for (const host of system.containers) {
      if (host.role !== "host" || hypervisor(system, host) !== "hosted") continue;
      const carried = system
        .inside(host)
        .filter((guest) => system.onPath.has(guest) && !system.nonProduction(guest));
      if (carried.length === 0) continue;
      yield { subject: host.id, related: carried.map((guest) => guest.id) };
    }
  },
  fixes: [
    {
      id: "to-type-1",
      kind: "safe",
      apply(system, { subject }) {
        const host = system.container(subject);
        if (host?.node.kind !== TYPE_2) {
          return state(system.diagram, subject, { hypervisor: "bare-metal" });
        }
        const dropped = state(system.diagram, subject, { hypervisor: undefined });
        return updateNodes(dropped, subject, (node) => ({ ...node, kind: TYPE_1 }));
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          shoppers: "user",
          desk: ["zone/host", { hypervisor: "hosted" }],
          web: ["vm", { in: "desk" }],
        },
        edges: [["shoppers", "web"]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          desk: ["zone/host", { hypervisor: "hosted" }],
          trial: ["vm", { in: "desk", env: "test" }],
        },
      }),
    ],
  },
});

/** A statement, else the fixed fact of the host's kind. */
const hypervisor = (system: System, host: Container) =>
  system.stated(host, "hypervisor") ?? host.kind?.hypervisor;
