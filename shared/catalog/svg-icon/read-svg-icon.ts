import { fail, ok, type Result } from "../../lib/result.ts";
import type { Icon, IconPaint } from "../icon.ts";
import { gradientColours } from "./colours.ts";
import { multiply, readTransform, scaleOf, type Matrix } from "./matrix.ts";
import { writePath } from "./path-data.ts";
import { readLength, shapePath, SHAPES } from "./shape-path.ts";
import { classRules, INITIAL, styleOf, type Style, type StyleSheet } from "./styles.ts";
import { SVG_LIMITS, type SvgFault } from "./svg-fault.ts";
import { readElements, type SvgElement } from "./xml-elements.ts";

/** Every icon comes out in a square of this size. */
const SIZE = 64;

/** Passed over with all that is in them: they draw nothing by themselves. */
const SILENT: ReadonlySet<string> = new Set([
  "title", "desc", "metadata", "defs", "style", "linearGradient", "radialGradient", "stop",
  "clipPath", "mask", "filter", "pattern", "marker",
]); // prettier-ignore

/**
 * Reads an SVG of a stranger as an icon. Only plain shapes and their colours are taken over, and they
 * are written anew as path data with the transforms worked in: nothing else of the text gets through.
 * What would draw or do something else (scripts, text, pictures, references) makes it refused whole.
 */
export function readSvgIcon(text: string): Result<Icon, SvgFault> {
  if (text.length > SVG_LIMITS.length) return fail({ code: "tooLong" });
  const read = readElements(text);
  if (!read.ok) return read;
  const root = read.value;
  if (root.name !== "svg") return fail({ code: "notSvg" });
  const forbidden = findForbidden(root, true);
  if (forbidden !== undefined) return fail({ code: "forbidden", element: forbidden });
  const place = placement(root);
  if (!place) return fail({ code: "noSize" });
  const sheet = { classes: classRules(root), gradients: gradientColours(root) };
  const drawn = new Drawing(sheet);
  const fault = drawn.visit(root, place, INITIAL);
  if (fault) return fail(fault);
  return drawn.parts.length === 0 ? fail({ code: "empty" }) : ok(iconOf(drawn.parts));
}

function findForbidden({ name, children }: SvgElement, isRoot = false): string | undefined {
  const allowed =
    isRoot || name === "g" || SHAPES.has(name) || SILENT.has(name) || isFiltering(name);
  // Elements of editors (`inkscape:…`) draw nothing and are dropped.
  if (!allowed && !name.includes(":")) return name;
  if (name.includes(":") && /(^|:)(script|foreignObject|use|image)$/i.test(name)) return name;
  for (const child of children) {
    const found = findForbidden(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The steps of a filter, which is dropped as a whole. */
const isFiltering = (name: string): boolean => /^fe[A-Z]/.test(name) && name !== "feImage";

/** The map from the icon's own coordinates to the square, centred; undefined without a good size. */
function placement({ attributes }: SvgElement): Matrix | undefined {
  const box = attributes.get("viewBox");
  const words = box?.trim().split(/[\s,]+/) ?? ["0", "0", ...sizeWords(attributes)];
  const [x, y, width, height, ...more] = words.map(readLength);
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    return undefined;
  if (more.length > 0 || width <= 0 || height <= 0) return undefined;
  const scale = SIZE / Math.max(width, height);
  const [left, top] = [(SIZE - width * scale) / 2, (SIZE - height * scale) / 2];
  return [scale, 0, 0, scale, left - x * scale, top - y * scale];
}

const sizeWords = (attributes: ReadonlyMap<string, string>): string[] =>
  ["width", "height"].map((key) => attributes.get(key) ?? "");

interface Part {
  readonly path: string;
  readonly style: Style;
  readonly scale: number;
}

/** Collects the shapes of an icon in painting order. */
class Drawing {
  readonly parts: Part[] = [];
  private numbers = 0;
  private readonly sheet: StyleSheet;

  constructor(sheet: StyleSheet) {
    this.sheet = sheet;
  }

  visit(element: SvgElement, outer: Matrix, inherited: Style): SvgFault | undefined {
    const { name, attributes, children } = element;
    if (SILENT.has(name) || name.includes(":")) return undefined;
    const transform = readTransform(attributes.get("transform") ?? "");
    if (!transform) return { code: "badShape", element: name };
    const matrix = multiply(outer, transform);
    const style = styleOf(element, inherited, this.sheet);
    if (SHAPES.has(name)) return this.draw(element, matrix, style);
    for (const child of children) {
      const fault = this.visit(child, matrix, style);
      if (fault) return fault;
    }
    return undefined;
  }

  private draw(element: SvgElement, matrix: Matrix, style: Style): SvgFault | undefined {
    const segments = shapePath(element);
    const bad: SvgFault = { code: "badShape", element: element.name };
    if (!segments) return bad;
    this.numbers += segments.reduce((sum, { numbers }) => sum + numbers.length, 0);
    if (this.numbers > SVG_LIMITS.numbers) return { code: "tooMany" };
    const invisible = style.fill === "none" && !isStroked(style);
    if (segments.length === 0 || style.hidden || style.opacity === 0 || invisible) return undefined;
    const path = writePath(segments, matrix);
    if (/NaN|Infinity/.test(path)) return bad;
    this.parts.push({ path, style, scale: scaleOf(matrix) });
    return undefined;
  }
}

const isStroked = ({ stroke, strokeWidth }: Style): boolean =>
  stroke !== undefined && stroke !== "none" && strokeWidth > 0;

/**
 * An icon that is black throughout, or says no colour, is painted in the colour of the drawing, so that
 * it can be seen on a dark page as well. The colours of any other stay.
 */
function iconOf(parts: readonly Part[]): Icon {
  const colours = parts.flatMap(({ style }) => [
    style.fill ?? "#000000",
    isStroked(style) ? style.stroke : "none",
  ]);
  const plain = colours.every(
    (colour) => colour === "none" || colour === "currentColor" || colour === "#000000",
  );
  const paints = parts.map((part) => paintOf(part, plain));
  const paths = parts.map(({ path }) => path);
  const allFilled = paints.every((paint) => Object.keys(paint).length === 0);
  return { size: SIZE, paths, ...(!allFilled && { paints }) };
}

function paintOf({ style, scale }: Part, plain: boolean): IconPaint {
  const fill = plain && style.fill !== "none" ? undefined : (style.fill ?? "#000000");
  const { stroke, round, evenOdd, opacity } = style;
  const hasFill = fill !== undefined && fill !== "currentColor";
  return {
    ...(hasFill && { fill }),
    ...(stroke !== undefined &&
      isStroked(style) && {
        stroke: plain ? "currentColor" : stroke,
        strokeWidth: hundredths(style.strokeWidth * scale),
        ...(round && { round }),
      }),
    ...(evenOdd && { evenOdd }),
    ...(opacity < 1 && { opacity: hundredths(opacity) }),
  };
}

const hundredths = (value: number): number => Math.max(0.01, Math.round(value * 100) / 100);
