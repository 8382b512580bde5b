import type { Point } from "../model/schema.ts";
import { isHorizontal, onSide, outOf, sideSpan, type EdgeEnds, type Side } from "./edge-ends.ts";
import type { Ports } from "./edge-ports.ts";
import type { Rect } from "./geometry.ts";
import { tidy } from "./route-edge.ts";
import { shortestWay } from "./shortest-way.ts";
import { isAround } from "../lib/rect.ts";

type Way = readonly Point[];

/** How far an edge goes straight out of a box, if there is room. */
const STUBS = [18, 9, 5];
/** Boxes in the way are learnt by meeting them, at most this often. */
const MOST_ROUNDS = 24;
const SIDES: readonly Side[] = ["right", "left", "bottom", "top"];

/** Finds the boxes, but those it may touch, that a way meets. */
export type MetBoxes = (way: Way) => readonly Rect[];

/**
 * Searches for the shortest way that meets no box: from the sides the edge has, else from any that the
 * user did not state. Only boxes that are met are looked at, so that a search costs what is in its way.
 *
 * @param stated sides that must be kept
 * @returns undefined where there is no such way
 */
export function searchWay(
  ends: EdgeEnds,
  ports: Ports,
  stated: { readonly source: boolean; readonly target: boolean },
  met: MetBoxes,
): Way | undefined {
  const own = searchFrom(ends, ports, met);
  if (own) return own;
  const sources = stated.source ? [ends.sourceSide] : SIDES;
  const targets = stated.target ? [ends.targetSide] : SIDES;
  for (const sourceSide of sources) {
    for (const targetSide of targets) {
      const other = { ...ends, sourceSide, targetSide };
      const way = searchFrom(other, middlePorts(other), met);
      if (way) return way;
    }
  }
  return undefined;
}

function searchFrom(ends: EdgeEnds, ports: Ports, met: MetBoxes): Way | undefined {
  const start = stub(ends.source, ends.sourceSide, ports.source, met);
  const end = stub(ends.target, ends.targetSide, ports.target, met);
  if (!start || !end) return undefined;
  const boxes = new Set<Rect>(solid(ends));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const between = shortestWay(start[1], end[1], [...boxes], {
      level: isHorizontal(ends.sourceSide),
      arrivesLevel: isHorizontal(ends.targetSide),
    });
    if (!between) return undefined;
    const way = tidy([start[0], ...between, end[0]]);
    const found = met(way);
    if (found.length === 0) return way;
    const known = boxes.size;
    for (const box of found) boxes.add(box);
    // The boxes at its own ends cannot be gone around any better.
    if (boxes.size === known) return undefined;
  }
  return undefined;
}

/** From the border straight out, as far as nothing is in the way. */
function stub(
  rect: Rect,
  side: Side,
  along: number,
  met: MetBoxes,
): readonly [Point, Point] | undefined {
  const border = onSide(rect, side, along);
  return STUBS.map((length) => [border, outOf(rect, side, along, length)] as const).find(
    (way) => met(way).length === 0,
  );
}

/** The boxes of the ends, but a container around the other end. */
export function solid({ source, target }: EdgeEnds): readonly Rect[] {
  return [
    ...(isAround(source, target) ? [] : [source]),
    ...(isAround(target, source) ? [] : [target]),
  ];
}

function middlePorts({ source, target, sourceSide, targetSide }: EdgeEnds): Ports {
  const middle = (rect: Rect, side: Side): number => {
    const [from, to] = sideSpan(rect, side);
    return Math.round((from + to) / 2);
  };
  return { source: middle(source, sourceSide), target: middle(target, targetSide) };
}
