import type { Catalog } from "../../shared/catalog/catalog.ts";
import { absoluteRects, CONTAINER_HEADER } from "../../shared/drawing/geometry.ts";
import { overlaps, type Rect } from "../../shared/lib/rect.ts";
import type { Diagram } from "../../shared/model/schema.ts";

const PADDING = 24;

/** Which siblings of a diagram overlap, as `a over b`; of these only pairs with one of `among`. */
export function overlapping(
  diagram: Diagram,
  catalog: Catalog,
  among: (id: string) => boolean = () => true,
): readonly string[] {
  const rects = absoluteRects(diagram, catalog);
  return diagram.nodes.flatMap((node, index) =>
    diagram.nodes.slice(index + 1).flatMap((other) => {
      const siblings = node.parent === other.parent && (among(node.id) || among(other.id));
      const over = siblings && overlaps(rectOf(rects, node.id), rectOf(rects, other.id));
      return over ? [`${node.id} over ${other.id}`] : [];
    }),
  );
}

/** Which nodes do not stand within their container, under its head and off its borders. */
export function sticking(diagram: Diagram, catalog: Catalog): readonly string[] {
  const rects = absoluteRects(diagram, catalog);
  return diagram.nodes.flatMap(({ id, parent }) => {
    if (parent === undefined) return [];
    const inner = rectOf(rects, id);
    const outer = rectOf(rects, parent);
    const inside =
      inner.x >= outer.x + PADDING &&
      inner.y >= outer.y + CONTAINER_HEADER &&
      inner.x + inner.width <= outer.x + outer.width - PADDING &&
      inner.y + inner.height <= outer.y + outer.height - PADDING;
    return inside ? [] : [`${id} out of ${parent}`];
  });
}

function rectOf(rects: ReadonlyMap<string, Rect>, id: string): Rect {
  const rect = rects.get(id);
  if (!rect) throw new Error(`${id} has no place`);
  return rect;
}
