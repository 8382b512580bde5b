import type { Rect } from "../lib/rect.ts";
import type { Diagram } from "../model/schema.ts";
import type { ArrangeOptions } from "./arrange-options.ts";
import { branchesOf } from "./branches.ts";
import { buildGraph } from "./build-graph.ts";
import { groupsOf } from "./groups.ts";
import type { LayoutEngine } from "./layout-engine.ts";
import { linksOf } from "./links.ts";
import { placeInBoxes } from "./place-in-boxes.ts";
import { readGraph } from "./read-graph.ts";
import { settle } from "./settle.ts";

/** A diagram as arranged. */
export interface Arranged {
  /** The same object as before when nothing moves. */
  readonly diagram: Diagram;
  /** Containers that hold something arranged and were not arranged themselves: they may be too small now. */
  readonly around: readonly string[];
}

/**
 * Arranges a diagram, or the selected part of it: components in the order of the edges between them,
 * every container around what it holds. Pinned and locked nodes stay where they are; a locked container
 * keeps its inside too. The same diagram is always arranged the same way.
 *
 * @throws what the engine rejects with
 */
export async function arrange(
  diagram: Diagram,
  { catalog, direction, selection }: ArrangeOptions,
  engine: LayoutEngine,
): Promise<Arranged> {
  const boxes = new Map<string, Rect>();
  const around: string[] = [];
  const nodeIds = new Set(diagram.nodes.map(({ id }) => id));
  const selected = new Set([...selection].filter((id) => nodeIds.has(id)));
  for (const group of groupsOf(branchesOf(diagram, catalog), selected)) {
    const built = buildGraph(group.members, linksOf(diagram, group.members), direction);
    const proposed = readGraph(built, await engine.layout(built.graph));
    for (const [id, box] of settle(group, proposed)) boxes.set(id, box);
    if (group.parent !== undefined) around.push(group.parent);
  }
  return { diagram: placeInBoxes(diagram, boxes, catalog), around };
}
