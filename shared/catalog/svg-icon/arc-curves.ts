/** An elliptic arc of a path: from `(x0, y0)` to `(x, y)`. */
export interface Arc {
  readonly x0: number;
  readonly y0: number;
  readonly rx: number;
  readonly ry: number;
  /** Degrees. */
  readonly rotation: number;
  readonly large: boolean;
  readonly sweep: boolean;
  readonly x: number;
  readonly y: number;
}

/**
 * An arc as cubic curves of at most a quarter turn, six numbers each: unlike an arc, a curve survives
 * every affine map. After the implementation notes of SVG 1.1, F.6.
 */
export function arcCurves({ x0, y0, rotation, large, sweep, x, y, ...radii }: Arc): number[][] {
  let [rx, ry] = [Math.abs(radii.rx), Math.abs(radii.ry)];
  if (x0 === x && y0 === y) return [];
  if (rx === 0 || ry === 0) return [[x0, y0, x, y, x, y]];
  const turn = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [dx, dy] = [(x0 - x) / 2, (y0 - y) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const tooSmall = (px / rx) ** 2 + (py / ry) ** 2;
  if (tooSmall > 1) {
    rx *= Math.sqrt(tooSmall);
    ry *= Math.sqrt(tooSmall);
  }
  const below = (rx * py) ** 2 + (ry * px) ** 2;
  const root = Math.sqrt(Math.max(0, (rx * ry) ** 2 / below - 1)) * (large === sweep ? -1 : 1);
  const [mx, my] = [(root * rx * py) / ry, (-root * ry * px) / rx];
  const [cx, cy] = [cos * mx - sin * my + (x0 + x) / 2, sin * mx + cos * my + (y0 + y) / 2];
  const start = Math.atan2((py - my) / ry, (px - mx) / rx);
  const end = Math.atan2((-py - my) / ry, (-px - mx) / rx);
  let sweepAngle = end - start;
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI;
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI;

  const pieces = Math.max(1, Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-9));
  const delta = sweepAngle / pieces;
  const handle = (4 / 3) * Math.tan(delta / 4);
  const at = (u: number, v: number) => [
    cos * rx * u - sin * ry * v + cx,
    sin * rx * u + cos * ry * v + cy,
  ];
  return Array.from({ length: pieces }, (_, piece) => {
    const [from, to] = [start + piece * delta, start + (piece + 1) * delta];
    const [c1, s1, c2, s2] = [Math.cos(from), Math.sin(from), Math.cos(to), Math.sin(to)];
    const last = piece === pieces - 1 ? [x, y] : at(c2, s2);
    return [
      ...at(c1 - handle * s1, s1 + handle * c1),
      ...at(c2 + handle * s2, s2 - handle * c2),
      ...last,
    ];
  });
}
