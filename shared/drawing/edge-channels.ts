/** A bend pair in the gap between two boxes: the piece across, from `low` to `high`, at `middle`. */
export interface Crossing {
  /** Where the piece would lie without others. */
  readonly middle: number;
  /** Limits of where it may lie. */
  readonly from: number;
  readonly to: number;
  /** Where the edge comes in on the near side, and goes out on the far side, across the gap. */
  readonly near: number;
  readonly far: number;
}

const LANE = 10;
/** Pieces closer than this belong to one channel. */
const CHANNEL = 24;

/**
 * Gives the crossing pieces of edges that share a gap lanes of their own where they would lie on each
 * other, in the order that makes the fewest crossings: of those that climb, the one that comes in
 * highest turns first; of those that sink, the lowest.
 *
 * @returns where each piece lies, in the order given
 */
export function spreadCrossings(crossings: readonly Crossing[]): readonly number[] {
  const places = crossings.map(({ middle }) => Math.round(middle));
  for (const channel of channels(crossings)) {
    const lanes = assignLanes(channel.map(({ crossing }) => crossing));
    const count = Math.max(...lanes) + 1;
    const middle = mean(channel.map(({ crossing }) => crossing.middle));
    channel.forEach(({ crossing: { from, to }, index }, position) => {
      const step = Math.min(LANE, (to - from) / count);
      const place = middle + ((lanes[position] ?? 0) - (count - 1) / 2) * step;
      places[index] = Math.round(Math.min(Math.max(place, from), to));
    });
  }
  return places;
}

interface Numbered {
  readonly crossing: Crossing;
  readonly index: number;
}

/** Groups of crossings that lie beside each other, each in turning order. */
function channels(crossings: readonly Crossing[]): readonly (readonly Numbered[])[] {
  const all = crossings.map((crossing, index) => ({ crossing, index }));
  const byMiddle = gather(all, ({ middle }) => [middle, middle + CHANNEL]);
  return byMiddle
    .flatMap((group) =>
      gather(group, ({ near, far }) => [Math.min(near, far), Math.max(near, far)]),
    )
    .map((group) =>
      group.sort((a, b) => turningOrder(a.crossing, b.crossing) || a.index - b.index),
    );
}

/** Groups what overlaps along one axis, directly or through others. */
function gather(
  all: readonly Numbered[],
  extent: (crossing: Crossing) => readonly [low: number, high: number],
): Numbered[][] {
  const sorted = all
    .map((one) => ({ one, extent: extent(one.crossing) }))
    .sort((a, b) => a.extent[0] - b.extent[0] || a.one.index - b.one.index);
  const groups: { end: number; members: Numbered[] }[] = [];
  for (const {
    one,
    extent: [low, high],
  } of sorted) {
    const group = groups.at(-1);
    if (group && low < group.end) {
      group.members.push(one);
      group.end = Math.max(group.end, high);
    } else groups.push({ end: high, members: [one] });
  }
  return groups.map(({ members }) => members);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function turningOrder(a: Crossing, b: Crossing): number {
  const climbs = ({ near, far }: Crossing): boolean => far < near;
  if (climbs(a) !== climbs(b)) return climbs(a) ? -1 : 1;
  const order = a.near - b.near || a.far - b.far;
  return climbs(a) ? order : -order;
}

/** Each takes the lane after the last one before it that it would touch. */
function assignLanes(crossings: readonly Crossing[]): readonly number[] {
  const lanes: number[] = [];
  crossings.forEach((crossing, index) => {
    let lane = 0;
    for (let before = 0; before < index; before++) {
      if (touches(crossings[before] as Crossing, crossing)) {
        lane = Math.max(lane, (lanes[before] ?? 0) + 1);
      }
    }
    lanes.push(lane);
  });
  return lanes;
}

function touches(a: Crossing, b: Crossing): boolean {
  const margin = 4;
  return (
    Math.min(a.near, a.far) - margin < Math.max(b.near, b.far) &&
    Math.min(b.near, b.far) - margin < Math.max(a.near, a.far)
  );
}
