import { isHorizontal, sideSpan, type EdgeEnds, type Side } from "./edge-ends.ts";
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
/** How near two edges of a side may come when one is moved. */
const NEAREST = 12;
/** Sides longer than this let an edge arrive straight instead of in the middle. */
const LONG_SIDE = 240;

/** The places of both ends of an edge, and the ends on the same sides. */
interface Placed {
  source: number;
  target: number;
  sourceSide: readonly End[];
  targetSide: readonly End[];
}

/**
 * Spreads the edges that share a side of a box along it, in the order of where they come from, so that
 * none lie on each other and none cross at once.
 */
export function spreadPorts(edges: readonly EdgeEnds[]): readonly Ports[] {
  const placed = edges.map((): Placed => ({
    source: 0,
    target: 0,
    sourceSide: [],
    targetSide: [],
  }));
  for (const ends of endsBySide(edges).values()) {
    ends.sort((a, b) => a.towards - b.towards || a.edge - b.edge);
    const places = spread(ends);
    ends.forEach(({ edge, at }, index) => {
      const own = placed[edge] as Placed;
      own[at] = places[index] ?? 0;
      own[`${at}Side`] = ends;
    });
  }
  edges.forEach((edge, index) => {
    if (isHorizontal(edge.sourceSide) === isHorizontal(edge.targetSide)) {
      straighten(edge, index, placed);
    }
  });
  return placed;
}

/** Boxes at the same place share their sides; the words for it are made once for a box. */
const placeNames = new WeakMap<Rect, string>();

function placeName(rect: Rect): string {
  let name = placeNames.get(rect);
  if (name === undefined) {
    const { x, y, width, height } = rect;
    placeNames.set(rect, (name = `${x},${y},${width},${height},`));
  }
  return name;
}

function endsBySide(edges: readonly EdgeEnds[]): ReadonlyMap<string, End[]> {
  const sides = new Map<string, End[]>();
  const add = (end: End): void => {
    const key = placeName(end.rect) + end.side;
    const ends = sides.get(key);
    if (ends) ends.push(end);
    else sides.set(key, [end]);
  };
  edges.forEach(({ source, target, sourceSide, targetSide }, edge) => {
    const towardsTarget = middleAlong(target, sourceSide);
    const towardsSource = middleAlong(source, targetSide);
    add({ edge, at: "source", rect: source, side: sourceSide, towards: towardsTarget });
    add({ edge, at: "target", rect: target, side: targetSide, towards: towardsSource });
  });
  return sides;
}

/** Where the middle of a box is, along a side. */
const middleAlong = ({ x, y, width, height }: Rect, side: Side): number =>
  isHorizontal(side) ? y + height / 2 : x + width / 2;

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

/** Moves an end into line with the other where that leaves room to the ends beside it. */
function straighten(edge: EdgeEnds, index: number, placed: readonly Placed[]): void {
  const own = placed[index] as Placed;
  const difference = Math.abs(own.source - own.target);
  if (difference === 0 || difference > STRAIGHTEN) return;
  const hasRoom = (at: "source" | "target", place: number): boolean => {
    const [from, to] = sideSpan(edge[at], edge[`${at}Side`]);
    if (place < from + MARGIN || place > to - MARGIN) return false;
    return own[`${at}Side`].every(
      (end) =>
        end.edge === index || Math.abs((placed[end.edge] as Placed)[end.at] - place) >= NEAREST,
    );
  };
  const middle = Math.round((own.source + own.target) / 2);
  for (const place of [middle, own.target, own.source]) {
    if (!hasRoom("source", place) || !hasRoom("target", place)) continue;
    own.source = place;
    own.target = place;
    return;
  }
}
