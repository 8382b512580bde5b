/** An affine map `(x, y) → (ax + cy + e, bx + dy + f)`, as SVG writes it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

/** By how much lengths grow on the whole. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

const STEP = /\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)\s*,?/y;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A `transform` attribute as one matrix; undefined where it cannot be read. */
export function readTransform(text: string): Matrix | undefined {
  let matrix = IDENTITY;
  let at = 0;
  const end = text.trimEnd().length;
  while (at < end) {
    STEP.lastIndex = at;
    const step = STEP.exec(text);
    if (!step) return undefined;
    at = STEP.lastIndex;
    const words = (step[2] ?? "").split(/[\s,]+/).filter((word) => word !== "");
    if (!words.every((word) => NUMBER.test(word))) return undefined;
    const one = stepMatrix(step[1] ?? "", words.map(Number));
    if (!one?.every(Number.isFinite)) return undefined;
    matrix = multiply(matrix, one);
  }
  return matrix;
}

function stepMatrix(name: string, numbers: readonly number[]): Matrix | undefined {
  const [a = NaN, b, c, d = NaN, e = NaN, f = NaN] = numbers;
  const radians = (a * Math.PI) / 180;
  switch (name) {
    case "matrix":
      return [a, b ?? NaN, c ?? NaN, d, e, f];
    case "translate":
      return [1, 0, 0, 1, a, b ?? 0];
    case "scale":
      return [a, 0, 0, b ?? a, 0, 0];
    case "skewX":
      return [1, 0, Math.tan(radians), 1, 0, 0];
    case "skewY":
      return [1, Math.tan(radians), 0, 1, 0, 0];
    default:
      return around(radians, b ?? 0, c ?? 0);
  }
}

function around(radians: number, x: number, y: number): Matrix {
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}
