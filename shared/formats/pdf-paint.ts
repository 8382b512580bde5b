import type { IconPaint } from "../catalog/icon.ts";
import { roundedPath } from "../drawing/edge-path.ts";
import { MARKER } from "../drawing/glyph-metrics.ts";
import type { BoxMark, IconMark, Mark, Stroke, TextMark } from "../drawing/scene.ts";
import type { TextRun } from "../drawing/text-runs.ts";
import type { PdfFonts } from "./pdf-fonts.ts";
import type { PdfDocument } from "./pdf-kit.ts";

const ANCHOR_SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** Paints one mark where the page's coordinates are those of the drawing. */
export function paintMark(document: PdfDocument, mark: Mark, fonts: PdfFonts): void {
  switch (mark.kind) {
    case "box":
      paintBox(document, mark);
      return;
    case "line":
      if (mark.points.length < 2) return;
      stroked(document, mark.stroke, () => {
        document.path(roundedPath(mark.points, mark.radius));
        document.stroke(mark.stroke.colour);
      });
      return;
    case "polygon":
      if (mark.points.length < 3) return;
      document.polygon(...mark.points.map(({ x, y }) => [x, y] as const));
      document.fill(mark.fill);
      return;
    case "text":
      paintText(document, mark, fonts);
      return;
    case "icon":
      paintIcon(document, mark);
      return;
  }
}

function paintBox(document: PdfDocument, { x, y, width, height, radius, fill, stroke }: BoxMark) {
  const outline = () =>
    document.roundedRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
  if (!stroke) {
    outline();
    if (fill !== "none") document.fill(fill);
    return;
  }
  stroked(document, stroke, () => {
    outline();
    if (fill === "none") document.stroke(stroke.colour);
    else document.fillAndStroke(fill, stroke.colour);
  });
}

function stroked(document: PdfDocument, { width, dash }: Stroke, draw: () => void): void {
  document.lineWidth(width);
  if (dash) document.dash(dash);
  draw();
  if (dash) document.undash();
}

function paintIcon(document: PdfDocument, mark: IconMark): void {
  const { x, y, size, units, paths, paints, colour } = mark;
  document.save();
  document.translate(x, y);
  document.scale(size / units);
  for (const [index, path] of paths.entries()) paintPath(document, path, paints?.[index], colour);
  document.restore();
}

/** Like its twin in SVG: filled in the icon's colour unless the icon says otherwise. */
function paintPath(
  document: PdfDocument,
  path: string,
  paint: IconPaint | undefined,
  colour: string,
): void {
  const { fill = colour, stroke, strokeWidth = 1, round, evenOdd, opacity } = paint ?? {};
  if (fill === "none" && stroke === undefined) return;
  if (opacity !== undefined) {
    document.save();
    document.opacity(opacity);
  }
  document.path(path);
  const rule = evenOdd ? "even-odd" : "non-zero";
  if (stroke === undefined) document.fill(fill, rule);
  else {
    const line = stroke === "currentColor" ? colour : stroke;
    document.lineWidth(strokeWidth);
    document.lineCap(round ? "round" : "butt");
    document.lineJoin(round ? "round" : "miter");
    if (fill === "none") document.stroke(line);
    else document.fillAndStroke(fill, line, rule);
    document.lineCap("butt");
    document.lineJoin("miter");
  }
  if (opacity !== undefined) document.restore();
}

/** Every run in its own font, at the place that the measured widths give it. */
function paintText(document: PdfDocument, mark: TextMark, fonts: PdfFonts): void {
  const { x, y, size, weight, anchor, runs, colour } = mark;
  document.fillColor(colour);
  document.fontSize(size);
  let left = x - lengthOf(document, mark, fonts) * ANCHOR_SHARE[anchor];
  for (const run of runs) {
    document.font(fonts.nameOf(run.face, weight));
    paintRun(document, run, left, y);
    left += run.width * size;
  }
}

/** What no font has is shown as rings, and is found and copied as what it is. */
function paintRun(document: PdfDocument, { text, face, width }: TextRun, x: number, y: number) {
  const known = face !== "none";
  if (!known) document.markContent("Span", { actual: text });
  const shown = known ? text : MARKER.repeat(Math.max(1, Math.round(width)));
  document.text(shown, x, y, { lineBreak: false, baseline: "alphabetic" });
  if (!known) document.endMarkedContent();
}

/** A single run is centred as it is drawn, kerning and all. */
function lengthOf(document: PdfDocument, mark: TextMark, fonts: PdfFonts): number {
  const { runs, size, weight, anchor } = mark;
  const [only, second] = runs;
  if (anchor !== "start" && only && !second && only.face !== "none") {
    document.font(fonts.nameOf(only.face, weight));
    return document.widthOfString(only.text);
  }
  return runs.reduce((sum, run) => sum + run.width * size, 0);
}
