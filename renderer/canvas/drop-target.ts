import type { Rect } from "../../shared/drawing/geometry.ts";
import type { Diagram, Point } from "../../shared/model/schema.ts";

/**
 * The container that would take something dropped at a point of the page: the innermost one there.
 *
 * @param excluded ids that cannot be the answer, with everything inside them
 */
export function containerAt(
  point: Point,
  diagram: Diagram,
  rects: ReadonlyMap<string, Rect>,
  isContainer: (id: string) => boolean,
  excluded: ReadonlySet<string> = new Set(),
): string | null {
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]));
  const ancestors = (id: string): string[] => {
    const parent = byId.get(id)?.parent;
    return parent === undefined || !byId.has(parent) ? [id] : [id, ...ancestors(parent)];
  };
  let found: { id: string; depth: number } | null = null;
  for (const { id } of diagram.nodes) {
    const rect = rects.get(id);
    if (!rect || !isContainer(id) || !contains(rect, point)) continue;
    const chain = ancestors(id);
    if (chain.some((one) => excluded.has(one))) continue;
    // Among equally deep ones the last drawn lies on top.
    if (!found || chain.length >= found.depth) found = { id, depth: chain.length };
  }
  return found?.id ?? null;
}

function contains({ x, y, width, height }: Rect, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
