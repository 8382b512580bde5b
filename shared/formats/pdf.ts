import { drawDiagram } from "../drawing/draw-diagram.ts";
import { markBounds } from "../drawing/mark-bounds.ts";
import type { Scene } from "../drawing/scene.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { overlaps } from "../lib/rect.ts";
import { utf8 } from "../lib/utf8.ts";
import { canonicalText } from "../model/canonical-text.ts";
import {
  defineFormat,
  type ExportEngines,
  type ExportProblem,
  type Sheet,
} from "./define-format.ts";
import { PICTURE_OPTIONS } from "./export-options.ts";
import { addBookmarks, placeOn } from "./pdf-bookmarks.ts";
import { startPdf } from "./pdf-document.ts";
import { registerFonts, type PdfFonts } from "./pdf-fonts.ts";
import type { PdfDocument, PdfOutline } from "./pdf-kit.ts";
import { paintMark } from "./pdf-paint.ts";
import { pdfPages, type PdfPage } from "./pdf-pages.ts";
import { paintTileMarks } from "./pdf-tile-marks.ts";

export const pdf = defineFormat({
  id: "pdf",
  extension: "pdf",
  mediaType: "application/pdf",
  content: "binary",
  title: "exportOptions.formats.pdf",
  options: [...PICTURE_OPTIONS, "page"],
  export: (diagram, options, engines) => writePdf([{ diagram, options }], engines),
  exportSeveral: writePdf,
});

interface DrawnSheet extends Sheet {
  readonly scene: Scene;
  readonly pages: readonly PdfPage[];
}

/** All sheets in one file: vector drawings with text that can be searched, and bookmarks. */
async function writePdf(
  sheets: readonly Sheet[],
  engines: ExportEngines,
): Promise<Result<Uint8Array, ExportProblem>> {
  const drawn: DrawnSheet[] = [];
  for (const sheet of sheets) {
    const scene = drawDiagram(sheet.diagram, sheet.options);
    const pages = pdfPages(scene.bounds, sheet.options.page);
    if (!pages.ok) return fail(pages.error);
    drawn.push({ ...sheet, scene, pages: pages.value });
  }
  const scenes = drawn.map(({ scene }) => scene);
  const [first] = drawn;
  const { document, finish } = startPdf(await engines.pdf(), {
    title: scenes[0]?.title ?? "",
    language: scenes[0]?.language ?? "en",
    ...(first?.options.titleBlock?.author && { author: first.options.titleBlock.author }),
  });
  const fonts = await registerFonts(document, scenes, engines);
  engines.progress?.(0.2);
  for (const [index, sheet] of drawn.entries()) {
    paintSheet(document, sheet, fonts);
    engines.progress?.(0.2 + (0.6 * (index + 1)) / drawn.length);
  }
  attach(document, drawn);
  return ok(await finish());
}

function paintSheet(document: PdfDocument, { scene, pages, options }: DrawnSheet, fonts: PdfFonts) {
  let outline: PdfOutline | undefined;
  const known = new Map<string, PdfOutline>();
  for (const page of pages) {
    document.addPage({ size: [page.width, page.height], margin: 0 });
    outline ??= document.outline.addItem(
      scene.title || options.words.untitled,
      placeOn(page, page.shows),
    );
    addBookmarks(outline, scene, page, known);
    paintPage(document, scene, page, fonts);
  }
}

function paintPage(document: PdfDocument, scene: Scene, page: PdfPage, fonts: PdfFonts): void {
  const { width, height, scale, left, top, shows } = page;
  if (scene.page !== "none") {
    document.rect(0, 0, width, height);
    document.fill(scene.page);
  }
  document.save();
  document.rect(left, top, shows.width * scale, shows.height * scale);
  document.clip();
  document.translate(left, top);
  document.scale(scale);
  document.translate(-shows.x, -shows.y);
  document.miterLimit(4);
  for (const { marks } of scene.groups) {
    for (const mark of marks) {
      if (page.tile && !overlaps(markBounds(mark), shows)) continue;
      paintMark(document, mark, fonts);
    }
  }
  document.restore();
  if (page.tile) paintTileMarks(document, page, fonts);
}

/** The diagrams themselves, so that the file opens again. */
function attach(document: PdfDocument, sheets: readonly Sheet[]): void {
  for (const [index, { diagram, options }] of sheets.entries()) {
    if (!options.embed) continue;
    document.file(utf8(canonicalText(diagram)), {
      name: sheets.length === 1 ? "diagram.lintel" : `diagram-${index + 1}.lintel`,
      type: "application/json",
      relationship: "Source",
    });
  }
}
