import { omit } from "../../lib/omit.ts";
import { nodesById } from "../tree.ts";
import type { Diagram, DiagramNode } from "../schema.ts";
import type { Side } from "./conflict.ts";

/**
 * What one side removed, but what is left stands in or ends at, comes back; and where both moved things
 * into each other, mine stays.
 *
 * @param restored is told every element that came back, and who had removed it
 */
export function mendReferences(
  merged: Diagram,
  mine: Diagram,
  theirs: Diagram,
  restored: (id: string, by: Side) => void,
): Diagram {
  return cutCircles(restoreEnds(merged, mine, theirs, restored), mine);
}

function restoreEnds(
  merged: Diagram,
  mine: Diagram,
  theirs: Diagram,
  restored: (id: string, by: Side) => void,
): Diagram {
  const own = nodesById(mine);
  const others = nodesById(theirs);
  const nodes = [...merged.nodes];
  const known = new Set(nodes.map(({ id }) => id));
  const need = (id: string | undefined): void => {
    if (id === undefined || known.has(id)) return;
    const back = own.get(id) ?? others.get(id);
    if (!back) return;
    known.add(id);
    nodes.push(back);
    restored(id, own.has(id) ? "theirs" : "mine");
  };
  for (const { source, target } of merged.edges) for (const end of [source, target]) need(end);
  // Grows while it is walked: what came back may stand in something that must come back too.
  for (const { parent } of nodes) need(parent);
  return nodes.length === merged.nodes.length ? merged : { ...merged, nodes };
}

/** A into B on one side and B into A on the other: their node goes back to where it is in mine. */
function cutCircles(merged: Diagram, mine: Diagram): Diagram {
  const own = nodesById(mine);
  let { nodes } = merged;
  for (const { id } of merged.nodes) {
    const byId = nodesById({ nodes });
    if (!inCircle(byId, id)) continue;
    nodes = nodes.map((node) => (node.id === id ? standingAs(node, own.get(id)) : node));
  }
  return nodes === merged.nodes ? merged : { ...merged, nodes };
}

function inCircle(byId: ReadonlyMap<string, DiagramNode>, id: string): boolean {
  const seen = new Set<string>();
  for (let at = byId.get(id)?.parent; at !== undefined; at = byId.get(at)?.parent) {
    if (at === id) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}

function standingAs(node: DiagramNode, before: DiagramNode | undefined): DiagramNode {
  const rest = omit(node, "parent");
  if (!before) return rest;
  const place = { position: before.position };
  return before.parent === undefined
    ? { ...rest, ...place }
    : { ...rest, ...place, parent: before.parent };
}
