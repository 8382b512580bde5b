import { isAround, type Rect } from "../lib/rect.ts";
import type { DiagramEdge } from "../model/schema.ts";

export type Heading = "left" | "right" | "up" | "down";

/** How much more a step aside counts than a step ahead, when the nearest box that way is looked for. */
const ASIDE = 2;

/**
 * The nearest box in a direction: ahead of the middle of the given one, and rather straight ahead than
 * near but aside. A box that holds the given one, or lies in it, is no neighbour.
 */
export function neighbourTowards(
  rects: ReadonlyMap<string, Rect>,
  from: string,
  heading: Heading,
): string | undefined {
  const start = rects.get(from);
  if (!start) return undefined;
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const [id, rect] of rects) {
    if (id === from || isAround(rect, start) || isAround(start, rect)) continue;
    const { ahead, aside } = along(start, rect, heading);
    const cost = ahead + ASIDE * aside;
    if (ahead > 0 && aside <= 2 * ahead && (!best || cost < best.cost)) best = { id, cost };
  }
  return best?.id;
}

/** The other ends of the edges from a component (or to it), in the order of the file, each once. */
export function endsAlong(
  edges: readonly DiagramEdge[],
  from: string,
  way: "forwards" | "backwards",
): readonly string[] {
  const ends = edges.flatMap(({ source, target }) => {
    if (way === "forwards") return source === from ? [target] : [];
    return target === from ? [source] : [];
  });
  return [...new Set(ends)].filter((id) => id !== from);
}

function along(from: Rect, to: Rect, heading: Heading) {
  const dx = to.x + to.width / 2 - (from.x + from.width / 2);
  const dy = to.y + to.height / 2 - (from.y + from.height / 2);
  const level = heading === "left" || heading === "right";
  const sign = heading === "left" || heading === "up" ? -1 : 1;
  return { ahead: sign * (level ? dx : dy), aside: Math.abs(level ? dy : dx) };
}
