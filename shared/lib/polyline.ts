/** A point in pixels, y down. */
interface Point {
  readonly x: number;
  readonly y: number;
}

interface Nearest {
  /** Of the whole length, 0 to 1. */
  readonly share: number;
  readonly distance: number;
}

/** The place on a way through points that is nearest to a point. */
export function nearestOn(points: readonly Point[], to: Point): Nearest {
  const lengths = points.slice(1).map((point, index) => between(points[index] ?? point, point));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let best: Nearest = { share: 0, distance: points[0] ? between(points[0], to) : Infinity };
  let passed = 0;
  lengths.forEach((length, index) => {
    const [a, b] = [points[index] ?? to, points[index + 1] ?? to];
    const along = ((to.x - a.x) * (b.x - a.x) + (to.y - a.y) * (b.y - a.y)) / (length * length);
    const part = length === 0 ? 0 : Math.min(1, Math.max(0, along));
    const distance = between({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }, to);
    if (distance < best.distance) {
      best = { share: total === 0 ? 0 : (passed + length * part) / total, distance };
    }
    passed += length;
  });
  return best;
}

/** The way without points that repeat the last one or lie on a straight piece. */
export function withoutStraightPoints(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last.x === point.x && last.y === point.y) continue;
    const straight =
      before &&
      last &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (straight) kept.pop();
    kept.push(point);
  }
  return kept;
}

const between = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
