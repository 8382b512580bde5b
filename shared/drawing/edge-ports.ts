import { centre, isHorizontal, sideSpan, type EdgeEnds, type Side } from "./edge-ends.ts";
import type { Rect } from "./geometry.ts";

/** Where an edge leaves and arrives, along the sides. */
export interface Ports {
  readonly source: number;
  readonly target: number;
}

interface End {
  readonly edge: number;
  readonly at: "source" | "target";
  readonly rect: Rect;
  readonly side: Side;
  /** Where the other box is, along this side. */
  readonly towards: number;
}

/** Distance between edges that share a side. */
const STEP = 16;
/** Kept free at the ends of a side: corners, and the names of containers. */
const MARGIN = 12;
/** Ends this far apart are moved to one line, so that no edge has a small jog. */
const STRAIGHTEN = 24;
/** Sides longer than this let an edge arrive straight instead of in the middle. */
const LONG_SIDE = 240;

/**
 * Spreads the edges that share a side of a box along it, in the order of where they come from, so that
 * none lie on each other and none cross at once.
 */
export function spreadPorts(edges: readonly EdgeEnds[]): readonly Ports[] {
  const ports = edges.map(() => ({ source: 0, target: 0 }));
  const alone = edges.map(() => ({ source: false, target: false }));
  for (const ends of endsBySide(edges).values()) {
    ends.sort((a, b) => a.towards - b.towards || a.edge - b.edge);
    const places = spread(ends);
    ends.forEach(({ edge, at }, index) => {
      (ports[edge] as { source: number; target: number })[at] = places[index] ?? 0;
      (alone[edge] as { source: boolean; target: boolean })[at] = ends.length === 1;
    });
  }
  edges.forEach((edge, index) => {
    const own = ports[index];
    const free = alone[index];
    if (own && free && isHorizontal(edge.sourceSide) === isHorizontal(edge.targetSide)) {
      straighten(edge, own, free);
    }
  });
  return ports;
}

function endsBySide(edges: readonly EdgeEnds[]): ReadonlyMap<string, End[]> {
  const sides = new Map<string, End[]>();
  const add = (end: End): void => {
    const { x, y, width, height } = end.rect;
    const key = `${x},${y},${width},${height},${end.side}`;
    const ends = sides.get(key);
    if (ends) ends.push(end);
    else sides.set(key, [end]);
  };
  edges.forEach(({ source, target, sourceSide, targetSide }, edge) => {
    const along = (rect: Rect, side: Side): number =>
      isHorizontal(side) ? centre(rect).y : centre(rect).x;
    const towardsTarget = along(target, sourceSide);
    const towardsSource = along(source, targetSide);
    add({ edge, at: "source", rect: source, side: sourceSide, towards: towardsTarget });
    add({ edge, at: "target", rect: target, side: targetSide, towards: towardsSource });
  });
  return sides;
}

/** Places for the ends of one side, sorted by where they come from. */
function spread(ends: readonly End[]): readonly number[] {
  const first = ends[0];
  if (!first) return [];
  const [from, to] = sideSpan(first.rect, first.side);
  const low = from + MARGIN;
  const high = to - MARGIN;
  const step = ends.length > 1 ? Math.min(STEP, (high - low) / (ends.length - 1)) : 0;
  if (to - from <= LONG_SIDE) {
    const middle = (from + to) / 2;
    return ends.map((_, index) => middle + (index - (ends.length - 1) / 2) * step);
  }
  const places = ends.map(({ towards }) => Math.min(Math.max(towards, low), high));
  for (let index = 1; index < places.length; index++) {
    places[index] = Math.max(places[index] ?? 0, (places[index - 1] ?? 0) + step);
  }
  for (let index = places.length - 1, limit = high; index >= 0; index--, limit -= step) {
    places[index] = Math.min(places[index] ?? 0, limit);
  }
  return places;
}

function straighten(
  { source, target, sourceSide, targetSide }: EdgeEnds,
  ports: { source: number; target: number },
  free: { readonly source: boolean; readonly target: boolean },
): void {
  const difference = Math.abs(ports.source - ports.target);
  if (difference === 0 || difference > STRAIGHTEN || (!free.source && !free.target)) return;
  const common = free.source
    ? free.target
      ? Math.round((ports.source + ports.target) / 2)
      : ports.target
    : ports.source;
  const fits = (rect: Rect, side: Side): boolean => {
    const [from, to] = sideSpan(rect, side);
    return common >= from + MARGIN && common <= to - MARGIN;
  };
  if (!fits(source, sourceSide) || !fits(target, targetSide)) return;
  ports.source = common;
  ports.target = common;
}
