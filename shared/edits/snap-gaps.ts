import type { Rect } from "../lib/rect.ts";
import { spanOf } from "./snap-stops.ts";

type Gap = readonly [from: number, to: number];

/** A place where a box would keep the same distance to its neighbours as these keep from each other. */
export interface Place {
  /** Where the box would begin along the axis. */
  readonly value: number;
  /** The reach across in which the box counts as in line with its neighbours. */
  readonly from: number;
  readonly to: number;
  /** The gaps that would be equal. */
  readonly gaps: readonly Gap[];
}

/** Gaps narrower are none, wider ones are no arrangement. */
const GAP = { least: 4, most: 480 };

interface Span {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The places along an axis where a box of this length would stand evenly spaced: between two neighbours,
 * or beyond one of them as far as they stand apart. In ascending order.
 */
export function equalGaps(boxes: readonly Rect[], axis: "x" | "y", length: number): Place[] {
  const spans = boxes.map((box) => spanOf(box, axis)).sort((a, b) => a.start - b.start);
  const places = spans.flatMap((span, index) => {
    const next = neighbourOf(span, spans, index);
    return next ? placesAt(span, next, length) : [];
  });
  return places.sort((a, b) => a.value - b.value);
}

/** The next box in line with this one. */
function neighbourOf(span: Span, spans: readonly Span[], index: number): Span | undefined {
  for (let at = index + 1; at < spans.length; at++) {
    const other = spans[at];
    if (!other || other.start - span.end > GAP.most) return undefined;
    if (other.from < span.to && span.from < other.to && other.start >= span.end) return other;
  }
  return undefined;
}

function placesAt(a: Span, b: Span, length: number): Place[] {
  const gap = b.start - a.end;
  if (gap < GAP.least || gap > GAP.most) return [];
  const inLine = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  const own: Gap = [a.end, b.start];
  const before = a.start - gap - length;
  const after = b.end + gap;
  const places: Place[] = [
    { value: before, ...inLine, gaps: [[before + length, a.start], own] },
    { value: after, ...inLine, gaps: [own, [b.end, after]] },
  ];
  if (gap > length) {
    const between = a.end + (gap - length) / 2;
    const gaps: Gap[] = [
      [a.end, between],
      [between + length, b.start],
    ];
    places.push({ value: between, ...inLine, gaps });
  }
  return places;
}
