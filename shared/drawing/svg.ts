import { paintAttributes } from "../catalog/svg-icon/write-svg-icon.ts";
import { escapeMarkup } from "../lib/escape-markup.ts";
import type { Point } from "../model/schema.ts";
import { roundedPath } from "./edge-path.ts";
import { MARKER, type Face } from "./glyph-metrics.ts";
import type { IconMark, Mark, Scene, SceneGroup, Stroke, TextMark } from "./scene.ts";

export interface SvgOptions {
  /**
   * Shows only characters that the bundled fonts have, and a small ring for others. For pictures made
   * of these fonts alone, where a missing glyph would become an empty box.
   */
  readonly bundledFontsOnly?: boolean;
  /** Fonts that come along with the drawing. */
  readonly fonts?: readonly EmbeddedFont[];
  /** Goes before every id, so that several pictures can stand in one page. */
  readonly idPrefix?: string;
  /** An element with something about the picture that is not shown. */
  readonly metadata?: string;
}

/** A font inside the picture. */
export interface EmbeddedFont {
  readonly family: "Pretendard" | "Pretendard JP" | "Noto Emoji";
  /** The weights that it stands for, so that viewers neither thicken it nor look for another. */
  readonly weights: "100 900" | "100 500" | "501 900";
  /** A `data:` address. */
  readonly address: string;
}

const FAMILIES: Readonly<Record<Face, string>> = {
  sans: "Pretendard, 'Noto Sans KR', 'Noto Sans CJK KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif",
  hanja:
    "'Pretendard JP', 'Noto Sans KR', 'Noto Sans CJK KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif",
  emoji: "'Noto Emoji', 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif",
  none: "sans-serif",
};

const EMBEDDED: Readonly<Record<Face, EmbeddedFont["family"] | undefined>> = {
  sans: "Pretendard",
  hanja: "Pretendard JP",
  emoji: "Noto Emoji",
  none: undefined,
};

const ANCHOR_SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** An icon that is defined once and used by every element that shows it. */
interface IconSymbol extends Pick<IconMark, "paths"> {
  readonly id: string;
  readonly paints: IconMark["paints"] | undefined;
}

/** By the list of their paths, in the order in which they are met. */
type Icons = Map<readonly string[], IconSymbol>;

/**
 * A scene as one SVG document: real text, shapes and paths; no scripts, markers, foreign objects or
 * references to anything outside. The same scene always gives the same text.
 */
export function sceneToSvg(scene: Scene, options: SvgOptions = {}): string {
  const { x, y, width, height } = scene.bounds;
  const icons: Icons = new Map();
  let body = "";
  for (const group of scene.groups) body += groupSvg(group, icons, options);
  const symbols = [...icons.values()].map(symbolSvg).join("");
  const titleId = `${options.idPrefix ?? ""}title`;
  const titled = scene.title !== "";
  const title = titled ? `<title id="${titleId}">${escapeMarkup(scene.title)}</title>\n` : "";
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"` +
    ` width="${number(width)}" height="${number(height)}"` +
    ` viewBox="${number(x)} ${number(y)} ${number(width)} ${number(height)}"` +
    ` lang="${scene.language}" font-family="${FAMILIES.sans}"` +
    ` role="graphics-document"${titled ? ` aria-labelledby="${titleId}"` : ""}>\n` +
    `${title}${options.metadata ?? ""}${fontFaces(options.fonts)}${symbols === "" ? "" : `<defs>\n${symbols}</defs>\n`}` +
    ground(scene) +
    `${body}</svg>\n`
  );
}

function ground({ bounds: { x, y, width, height }, page }: Scene): string {
  if (page === "none") return "";
  const size = `width="${number(width)}" height="${number(height)}"`;
  return `<rect x="${number(x)}" y="${number(y)}" ${size} fill="${page}"/>\n`;
}

function fontFaces(fonts: readonly EmbeddedFont[] = []): string {
  if (fonts.length === 0) return "";
  const faces = fonts.map(
    ({ family, weights, address }) =>
      `@font-face{font-family:'${family}';font-weight:${weights};src:url(${address})}`,
  );
  return `<style>${faces.join("")}</style>\n`;
}

function groupSvg(group: SceneGroup, icons: Icons, options: SvgOptions): string {
  const { role, title, marks } = group;
  const words = title === undefined ? "" : `<title>${escapeMarkup(title)}</title>`;
  const parts = [`<g${groupId(group, options)} class="${role}">${words}\n`];
  for (const mark of marks) parts.push(markSvg(mark, icons, options));
  parts.push("</g>\n");
  return parts.join("");
}

/** Elements can be pointed at: their own ids, with what an id in XML may not hold written as numbers. */
function groupId({ id, role }: SceneGroup, { idPrefix = "" }: SvgOptions): string {
  if (id === undefined || role === "label" || role === "finding" || role === "comment") return "";
  const safe = id.replace(/[^\w-]/gu, (char) => `.${(char.codePointAt(0) ?? 0).toString(16)}.`);
  return ` id="${idPrefix}e-${safe}"`;
}

function markSvg(mark: Mark, icons: Icons, options: SvgOptions): string {
  switch (mark.kind) {
    case "box": {
      const { x, y, width, height, radius, fill, stroke } = mark;
      const size = `width="${number(width)}" height="${number(height)}" rx="${number(radius)}"`;
      return `<rect x="${number(x)}" y="${number(y)}" ${size} fill="${fill}"${strokeSvg(stroke)}/>\n`;
    }
    case "line":
      return `<path d="${roundedPath(mark.points, mark.radius)}" fill="none"${strokeSvg(mark.stroke)}/>\n`;
    case "polygon":
      return `<polygon points="${mark.points.map(point).join(" ")}" fill="${mark.fill}"/>\n`;
    case "text":
      return textSvg(mark, options);
    case "icon":
      return iconSvg(mark, icons, options);
  }
}

function strokeSvg(stroke: Stroke | undefined): string {
  if (!stroke) return "";
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.join(" ")}"` : "";
  return ` stroke="${stroke.colour}" stroke-width="${stroke.width}"${dash}`;
}

function textSvg(mark: TextMark, { bundledFontsOnly = false, fonts }: SvgOptions): string {
  const mixed = mark.runs.some(({ face }) => face !== "sans");
  const weight = mark.weight === "bold" ? ` font-weight="600"` : "";
  const style = `font-size="${mark.size}"${weight} fill="${mark.colour}"`;
  const at = `x="${number(mark.x)}" y="${number(mark.y)}"`;
  if (mixed && bundledFontsOnly) return placedRunsSvg(mark, style);
  const anchor = mark.anchor === "start" ? "" : ` text-anchor="${mark.anchor}"`;
  let runs = "";
  for (const { text, face } of mark.runs) {
    const run = escapeMarkup(text);
    runs += face === "sans" ? run : `<tspan font-family="${FAMILIES[face]}">${run}</tspan>`;
  }
  // Where the font is another one, the line still takes the room that it was given. Not where it comes
  // along: browsers fit the line before they have read that font, and keep what they made of it.
  const length =
    bundledFontsOnly || bringsFonts(mark, fonts)
      ? ""
      : ` textLength="${number(widthOf(mark))}" lengthAdjust="spacingAndGlyphs"`;
  return `<text ${at} ${style}${anchor}${length}>${runs}</text>\n`;
}

/** Whether every run is drawn with a font that comes along. */
function bringsFonts({ runs, weight }: TextMark, fonts: readonly EmbeddedFont[] = []): boolean {
  const other = weight === "bold" ? "100 500" : "501 900";
  return runs.every(({ face }) =>
    fonts.some(({ family, weights }) => family === EMBEDDED[face] && weights !== other),
  );
}

function widthOf({ runs, size }: TextMark): number {
  let width = 0;
  for (const run of runs) width += run.width * size;
  return width;
}

/**
 * Every run at a place of its own: renderers without a system's fonts shape a line with one font after
 * the other and would draw one run in the font of the next.
 */
function placedRunsSvg(mark: TextMark, style: string): string {
  const { x, y, size, anchor, runs } = mark;
  let left = x - widthOf(mark) * ANCHOR_SHARE[anchor];
  return runs
    .map((run) => {
      const at = `x="${number(left)}" y="${number(y)}"`;
      left += run.width * size;
      const known = run.face !== "none";
      const text = known
        ? escapeMarkup(run.text)
        : MARKER.repeat(Math.max(1, Math.round(run.width)));
      const family = known && run.face !== "sans" ? ` font-family="${FAMILIES[run.face]}"` : "";
      return `<text ${at} ${style}${family} xml:space="preserve">${text}</text>\n`;
    })
    .join("");
}

function iconSvg(mark: IconMark, icons: Icons, { idPrefix = "" }: SvgOptions): string {
  const { paths, paints, colour } = mark;
  let id = icons.get(paths)?.id;
  if (id === undefined)
    icons.set(paths, { id: (id = `${idPrefix}i${icons.size + 1}`), paths, paints });
  const scale = Math.round((mark.size / mark.units) * 10_000) / 10_000;
  const scaled = scale === 1 ? "" : ` scale(${scale})`;
  const move = `translate(${number(mark.x)} ${number(mark.y)})${scaled}`;
  return `<use href="#${id}" xlink:href="#${id}" transform="${move}" fill="${colour}"${paints ? ` color="${colour}"` : ""}/>\n`;
}

function symbolSvg({ id, paths, paints }: IconSymbol): string {
  const drawn = paths.map((path, at) => `<path${paintAttributes(paints?.[at])} d="${path}"/>`);
  return `<g id="${id}">${drawn.join("")}</g>\n`;
}

const point = ({ x, y }: Point): string => `${number(x)},${number(y)}`;

/** Two decimals are enough for any screen or printer. What is no number would break the document. */
function number(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : "0";
}
