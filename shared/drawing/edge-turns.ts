import { createBoxIndex, type BoxIndex } from "./box-index.ts";
import { spreadCrossings, type Crossing } from "./edge-channels.ts";
import { isHorizontal, onSide, type EdgeEnds } from "./edge-ends.ts";
import type { Ports } from "./edge-ports.ts";
import type { Rect } from "./geometry.ts";

/** The borders of containers, by the way they run: an edge must not lie on one. */
export interface Borders {
  readonly level: BoxIndex;
  readonly upright: BoxIndex;
}

/** Room kept between the piece across and the boxes it lies between. */
const CROSSING_MARGIN = 14;
/** How near to a border is on it, and the places tried beside it. */
const BORDER_MARGIN = 6;
const ASIDE = [0, -14, 14, -28, 28];

export function bordersOf(containers: readonly Rect[]): Borders {
  const level = createBoxIndex();
  const upright = createBoxIndex();
  for (const { x, y, width, height } of containers) {
    for (const top of [y, y + height]) level.add({ x, y: top, width, height: 0.1 });
    for (const left of [x, x + width]) upright.add({ x: left, y, width: 0.1, height });
  }
  return { level, upright };
}

/**
 * Where the pieces across lie, for edges whose ends face each other without being in line: half way,
 * beside the borders of containers and beside each other.
 *
 * @returns the places by the edges' positions in the list
 */
export function turnsOf(
  edges: readonly EdgeEnds[],
  ports: readonly Ports[],
  borders: Borders,
): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  for (const horizontal of [true, false]) {
    const crossing = edges.flatMap((ends, index) => {
      const { source, target } = ports[index] as Ports;
      const facing =
        isHorizontal(ends.sourceSide) === horizontal &&
        isHorizontal(ends.targetSide) === horizontal;
      if (!facing || source === target) return [];
      const plain = crossingOf(ends, { source, target }, horizontal);
      return [{ index, crossing: besideBorders(plain, horizontal, borders) }];
    });
    const places = spreadCrossings(crossing.map((one) => one.crossing));
    crossing.forEach(({ index }, position) => turns.set(index, places[position] as number));
  }
  return turns;
}

function crossingOf(ends: EdgeEnds, { source, target }: Ports, horizontal: boolean): Crossing {
  const axis = horizontal ? "x" : "y";
  const start = onSide(ends.source, ends.sourceSide, source)[axis];
  const end = onSide(ends.target, ends.targetSide, target)[axis];
  const [low, high] = start < end ? [start, end] : [end, start];
  const margin = Math.min(CROSSING_MARGIN, (high - low) / 2);
  return {
    middle: (low + high) / 2,
    from: low + margin,
    to: high - margin,
    near: start < end ? source : target,
    far: start < end ? target : source,
  };
}

function besideBorders(crossing: Crossing, horizontal: boolean, borders: Borders): Crossing {
  const { middle, from, to, near, far } = crossing;
  const parallel = horizontal ? borders.upright : borders.level;
  for (const aside of ASIDE) {
    const at = middle + aside;
    if (at < from || at > to) continue;
    const a = horizontal ? { x: at, y: near } : { x: near, y: at };
    const b = horizontal ? { x: at, y: far } : { x: far, y: at };
    if (parallel.along(a, b, BORDER_MARGIN).length > 0) continue;
    return aside === 0 ? crossing : { ...crossing, middle: at };
  }
  return crossing;
}
