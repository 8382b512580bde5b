import { ok } from "../lib/result.ts";
import { defineFormat } from "./define-format.ts";
import { REPORT_OPTIONS } from "./export-options.ts";
import { startPdf } from "./pdf-document.ts";
import { registerFonts, type PdfFonts } from "./pdf-fonts.ts";
import type { PdfDocument, PdfOutline } from "./pdf-kit.ts";
import { paintMark } from "./pdf-paint.ts";
import { reportOf } from "./report-of.ts";
import { layOutReport } from "./report-pdf/lay-out-report.ts";
import type { Page } from "./report-pdf/paginate.ts";

/** The design report on A4 pages, with bookmarks and text that can be searched. */
export const report = defineFormat({
  id: "report",
  extension: "pdf",
  mediaType: "application/pdf",
  content: "binary",
  title: "designReport.formats.report",
  options: REPORT_OPTIONS,
  async export(diagram, options, engines) {
    const content = reportOf(diagram, options);
    const pages = layOutReport(content);
    const author = options.titleBlock?.author;
    const { document, finish } = startPdf(await engines.pdf(), {
      title: content.title,
      language: content.language,
      ...(author && { author }),
    });
    const fonts = await registerFonts(document, pages.flatMap(drawnOn), engines);
    let chapter: PdfOutline | undefined;
    for (const page of pages) {
      document.addPage({ size: [page.width, page.height], margin: 0 });
      for (const { level, title: name, y } of page.headings) {
        const place = { top: y, left: page.width, expanded: false };
        const around: PdfOutline =
          level === 2 && chapter !== undefined ? chapter : document.outline;
        const item = around.addItem(name, place);
        if (level === 1) chapter = item;
      }
      paintPage(document, page, fonts);
    }
    return ok(await finish());
  },
});

/** Everything with text on a page, for its fonts. */
const drawnOn = ({ marks, pictures }: Page) => [
  { groups: [{ role: "label" as const, marks }] },
  ...pictures.map(({ scene }) => scene),
];

function paintPage(document: PdfDocument, { marks, pictures }: Page, fonts: PdfFonts): void {
  for (const { scene, x, y, scale } of pictures) {
    document.save();
    document.translate(x, y);
    document.scale(scale);
    document.translate(-scene.bounds.x, -scene.bounds.y);
    for (const group of scene.groups) {
      for (const mark of group.marks) paintMark(document, mark, fonts);
    }
    document.restore();
  }
  for (const mark of marks) paintMark(document, mark, fonts);
}
