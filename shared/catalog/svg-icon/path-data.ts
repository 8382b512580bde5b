import { arcCurves } from "./arc-curves.ts";
import type { Matrix } from "./matrix.ts";

/** One command with absolute coordinates: a move, a line, a curve, or the way back to the start. */
export interface Segment {
  readonly command: "M" | "L" | "C" | "Q" | "Z";
  readonly numbers: readonly number[];
}

const NUMBER = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
const FLAG = /[\s,]*([01])/y;
const COMMAND = /[\s,]*([MmLlHhVvCcSsQqTtAaZz])/y;
/** How many numbers each command takes. */
const COUNTS: Readonly<Record<string, number>> = {
  M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0,
}; // prettier-ignore

/** Path data as absolute moves, lines and curves; undefined where it is not well-formed. */
export function readPath(text: string): Segment[] | undefined {
  const pen = new Pen();
  const end = text.trimEnd().length;
  let at = 0;
  let letter = "";
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) at = pattern.lastIndex;
    return found;
  };
  while (at < end) {
    const next = take(COMMAND);
    // Further numbers after a command repeat it; after a move they are lines.
    if (next !== undefined) letter = next;
    else if (letter === "" || /[Zz]/.test(letter)) return undefined;
    else if (/[Mm]/.test(letter)) letter = letter === "M" ? "L" : "l";
    if (pen.segments.length === 0 && !/[Mm]/.test(letter)) return undefined;
    const upper = letter.toUpperCase();
    const numbers: number[] = [];
    for (let index = 0; index < (COUNTS[upper] ?? 0); index += 1) {
      const word = take(upper === "A" && (index === 3 || index === 4) ? FLAG : NUMBER);
      const number = Number(word ?? "NaN");
      if (!Number.isFinite(number)) return undefined;
      numbers.push(number);
    }
    pen.draw(upper, numbers, letter !== upper);
  }
  return pen.segments;
}

/** Follows path commands and writes them down with absolute coordinates. */
class Pen {
  readonly segments: Segment[] = [];
  private x = 0;
  private y = 0;
  private start = { x: 0, y: 0 };
  /** Last handle of a curve, which `S` and `T` mirror. */
  private handle: { readonly of: "C" | "Q"; readonly x: number; readonly y: number } | undefined;

  draw(command: string, given: readonly number[], relative: boolean): void {
    const { x, y } = this;
    const [ox, oy] = relative ? [x, y] : [0, 0];
    const all = given.map((value, index) => value + (index % 2 === 0 ? ox : oy));
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = all;
    switch (command) {
      case "Z":
        this.segments.push({ command: "Z", numbers: [] });
        this.x = this.start.x;
        this.y = this.start.y;
        this.handle = undefined;
        return;
      case "M":
        this.start = { x: a, y: b };
        this.add("M", [a, b]);
        return;
      case "H":
        this.add("L", [a, y]);
        return;
      case "V":
        this.add("L", [x, (given[0] ?? 0) + oy]);
        return;
      case "C":
        this.add("C", [a, b, c, d, e, f]);
        this.handle = { of: "C", x: c, y: d };
        return;
      case "S": {
        const mirror = this.mirrored("C");
        this.add("C", [mirror.x, mirror.y, a, b, c, d]);
        this.handle = { of: "C", x: a, y: b };
        return;
      }
      case "Q":
        this.add("Q", [a, b, c, d]);
        this.handle = { of: "Q", x: a, y: b };
        return;
      case "T": {
        const mirror = this.mirrored("Q");
        this.add("Q", [mirror.x, mirror.y, a, b]);
        this.handle = { of: "Q", ...mirror };
        return;
      }
      case "A": {
        const [rx = 0, ry = 0, rotation = 0, large = 0, sweep = 0, dx = 0, dy = 0] = given;
        const arc = { x0: x, y0: y, rx, ry, rotation, large: large === 1, sweep: sweep === 1 };
        for (const curve of arcCurves({ ...arc, x: dx + ox, y: dy + oy })) this.add("C", curve);
        return;
      }
      default:
        this.add("L", [a, b]);
        return;
    }
  }

  private add(command: Segment["command"], numbers: readonly number[]): void {
    this.segments.push({ command, numbers });
    this.x = numbers.at(-2) ?? this.x;
    this.y = numbers.at(-1) ?? this.y;
    this.handle = undefined;
  }

  private mirrored(of: "C" | "Q"): { x: number; y: number } {
    const { x, y, handle } = this;
    return handle?.of === of ? { x: 2 * x - handle.x, y: 2 * y - handle.y } : { x, y };
  }
}

/** The segments as path data after a map, to two decimals. */
export function writePath(segments: readonly Segment[], [a, b, c, d, e, f]: Matrix): string {
  return segments
    .map(({ command, numbers }) => {
      const placed = numbers.map((_, index) => {
        const even = index - (index % 2);
        const [x = 0, y = 0] = [numbers[even], numbers[even + 1]];
        return rounded(index % 2 === 0 ? a * x + c * y + e : b * x + d * y + f);
      });
      return command + placed.join(" ");
    })
    .join("");
}

const rounded = (value: number): number => Math.round(value * 100) / 100 || 0;
