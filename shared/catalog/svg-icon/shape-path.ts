import { readPath, type Segment } from "./path-data.ts";
import type { SvgElement } from "./xml-elements.ts";

/** Elements that draw something. */
export const SHAPES: ReadonlySet<string> = new Set([
  "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
]); // prettier-ignore

const LENGTH = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?:px)?\s*$/i;

/** A plain number, or one of pixels; undefined for anything else (`1e999`, percentages). */
export function readLength(text: string | undefined): number | undefined {
  const number = Number(LENGTH.exec(text ?? "")?.[1] ?? "NaN");
  return Number.isFinite(number) ? number : undefined;
}

/** What a shape draws, as path segments; undefined where its numbers cannot be read. */
export function shapePath({ name, attributes }: SvgElement): Segment[] | undefined {
  if (name === "path") return readPath(attributes.get("d") ?? "");
  if (name === "polyline" || name === "polygon") {
    const points = (attributes.get("points") ?? "").trim();
    if (points === "") return [];
    if (!/^[\d\s,.eE+-]+$/.test(points)) return undefined;
    return readPath(`M${points}${name === "polygon" ? "z" : ""}`);
  }
  const bad = [...attributes].some(
    ([key, text]) => GEOMETRY.has(key) && readLength(text) === undefined,
  );
  if (bad) return undefined;
  const n = (key: string): number => readLength(attributes.get(key)) ?? 0;
  if (name === "line") return readPath(`M${n("x1")} ${n("y1")}L${n("x2")} ${n("y2")}`);
  if (name === "rect") return rectPath(attributes);
  const rx = n(name === "circle" ? "r" : "rx");
  const ry = n(name === "circle" ? "r" : "ry");
  if (rx <= 0 || ry <= 0) return [];
  const [cx, cy] = [n("cx"), n("cy")];
  return readPath(
    `M${cx - rx} ${cy}A${rx} ${ry} 0 1 0 ${cx + rx} ${cy}A${rx} ${ry} 0 1 0 ${cx - rx} ${cy}Z`,
  );
}

const GEOMETRY: ReadonlySet<string> = new Set([
  "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2",
]); // prettier-ignore

function rectPath(attributes: ReadonlyMap<string, string>): Segment[] | undefined {
  const n = (key: string): number => readLength(attributes.get(key)) ?? 0;
  const [x, y, width, height] = [n("x"), n("y"), n("width"), n("height")];
  if (width <= 0 || height <= 0) return [];
  const given = (key: string) => readLength(attributes.get(key));
  const rx = Math.min(Math.max(0, given("rx") ?? given("ry") ?? 0), width / 2);
  const ry = Math.min(Math.max(0, given("ry") ?? given("rx") ?? 0), height / 2);
  if (rx === 0 || ry === 0) return readPath(`M${x} ${y}h${width}v${height}h${-width}z`);
  const corner = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  return readPath(
    `M${x + rx} ${y}h${width - 2 * rx}${corner(rx, ry)}v${height - 2 * ry}${corner(-rx, ry)}` +
      `h${2 * rx - width}${corner(-rx, -ry)}v${2 * ry - height}${corner(rx, -ry)}z`,
  );
}
