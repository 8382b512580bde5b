import type { Component, System } from "../analysis/system.ts";
import type { ContainerRole } from "../catalog/roles.ts";
import { addNode } from "../edits/add-node.ts";
import type { Diagram } from "../model/schema.ts";
import type { Fix } from "./define-rule.ts";
import { leadThrough } from "./fix-detour.ts";
import { state } from "./fix-state.ts";
import { ADMIN_PORTS } from "./ports.ts";

/**
 * The fix `insert-bastion`: administration ends at a new bastion, reached by a VPN, and goes on from
 * there. On a component it closes the administration ports too, and leads all related edges.
 */
export const insertBastionFix: Fix = {
  id: "insert-bastion",
  kind: "structural",
  apply(system, { subject, related }) {
    const n = system.component(subject);
    const target = n ?? system.edges.find(({ id }) => id === subject)?.target;
    if (!target) return system.diagram;
    const parent = homeBeside(system, target);
    const [added, bastion] = addNode(n ? closePorts(system, n) : system.diagram, {
      kind: "generic/bastion",
      properties: { mfa: true },
      ...(parent !== undefined && { parent }),
    });
    return leadThrough(added, n ? related : [subject], bastion, {
      inward: {
        linkType: "vpn",
        port: undefined,
        protocol: undefined,
        sourceCidr: undefined,
        encrypted: undefined,
      },
      inwardFlow: "admin",
      onwardWithout: ["linkType", "sourceCidr", "mfa"],
    });
  },
};

function closePorts(system: System, n: Component): Diagram {
  const open = system.stated(n, "openToInternetPorts");
  const left = open?.filter((port) => !ADMIN_PORTS.has(port));
  if (!left || left.length === open?.length) return system.diagram;
  return state(system.diagram, n.id, { openToInternetPorts: left.length > 0 ? left : undefined });
}

/** Machines and sets of equals are no place for a bastion. */
const TOO_NARROW: ReadonlySet<ContainerRole> = new Set(["host", "rack", "pool", "cluster"]);

/** The nearest container where the bastion does not become one of the ends of a drawn edge. */
function homeBeside(system: System, n: Component): string | undefined {
  const ends = new Set(system.diagram.edges.flatMap(({ source, target }) => [source, target]));
  const around = system.ancestors(n);
  const outermostEnd = around.findLastIndex(({ id }) => ends.has(id));
  return around.slice(outermostEnd + 1).find(({ role }) => !TOO_NARROW.has(role))?.id;
}
