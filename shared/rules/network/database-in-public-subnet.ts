import type { Container, System } from "../../analysis/system.ts";
import { addContainerBeside } from "../../edits/add-beside.ts";
import { moveInto } from "../../edits/move-into.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Fix, type Hit } from "../define-rule.ts";

/** Moves the data to the private subnet beside, which is made where there is none. */
const movePrivate: Fix = {
  id: "move-private",
  kind: "structural",
  apply(system, { subject }) {
    const n = system.component(subject);
    const shared = n && system.nearest(n, "subnet");
    if (!shared) return system.diagram;
    const known = privateSubnetBeside(system, shared);
    const [diagram, home] =
      known === undefined
        ? addContainerBeside(system.diagram, shared.id, { properties: { visibility: "private" } })
        : [system.diagram, known];
    return moveInto(diagram, [subject], home);
  },
};

/** Data where the routing table leads to the internet. */
export const databaseInPublicSubnet = defineRule({
  id: "network/database-in-public-subnet",
  severity: "high",
  references: ["basics: VPC", "WA SEC05-BP01", "ISMS-P 2.6.1", "ISMS-P 2.10.3"],
  reads: ["visibility"],
  check: (system) =>
    system.components.flatMap((n): Hit[] => {
      const subnet = system.is(n, "STORE") ? system.nearest(n, "subnet") : undefined;
      if (!subnet || system.stated(subnet, "visibility") !== "public") return [];
      return [{ subject: n.id, related: [subnet.id], data: { subnet: subnet.id } }];
    }),
  fixes: [movePrivate],
  examples: {
    bad: [
      sketch({
        nodes: {
          vpc: "zone/network",
          front: ["zone/subnet", { in: "vpc", visibility: "public" }],
          back: ["zone/subnet", { in: "vpc", visibility: "private" }],
          sessions: ["cache", { in: "front" }],
        },
      }),
      sketch({
        nodes: {
          front: ["zone/subnet", { visibility: "public" }],
          share: ["file-storage", { in: "front" }],
        },
      }),
    ],
    good: [
      sketch({
        nodes: {
          back: ["zone/subnet", { visibility: "private" }],
          sessions: ["cache", { in: "back" }],
        },
      }),
    ],
  },
});

function privateSubnetBeside(system: System, shared: Container): string | undefined {
  const beside = system.containers.filter(
    (c) =>
      c.role === "subnet" &&
      c.node.parent === shared.node.parent &&
      system.stated(c, "visibility") === "private",
  );
  return sortedIds(beside.map((c) => c.id))[0];
}
