import type { PdfFonts } from "./pdf-fonts.ts";
import type { PdfDocument } from "./pdf-kit.ts";
import { TILE_OVERLAP, type PdfPage } from "./pdf-pages.ts";

const COLOUR = "#8c95a6";
const LENGTH = 14;
const TEXT_SIZE = 8;

/**
 * On a page that is one of several: where the next page's picture begins (the sheets are laid over each
 * other there), and which page this is, as column and row.
 */
export function paintTileMarks(document: PdfDocument, page: PdfPage, fonts: PdfFonts): void {
  const { tile, left, top, shows, scale } = page;
  if (!tile) return;
  const { column, row, of } = tile;
  const [right, bottom] = [left + shows.width * scale, top + shows.height * scale];
  document.lineWidth(0.5);
  const upright = [
    ...(column > 1 ? [left + TILE_OVERLAP] : []),
    ...(column < of.columns ? [right - TILE_OVERLAP] : []),
  ];
  const level = [
    ...(row > 1 ? [top + TILE_OVERLAP] : []),
    ...(row < of.rows ? [bottom - TILE_OVERLAP] : []),
  ];
  for (const x of upright) {
    line(document, x, top - LENGTH, x, top);
    line(document, x, bottom, x, bottom + LENGTH);
  }
  for (const y of level) {
    line(document, left - LENGTH, y, left, y);
    line(document, right, y, right + LENGTH, y);
  }
  document.font(fonts.nameOf("sans", "regular"));
  document.fontSize(TEXT_SIZE);
  document.fillColor(COLOUR);
  const label = `${column}/${of.columns} × ${row}/${of.rows}`;
  document.text(label, left + TILE_OVERLAP + LENGTH, top - TEXT_SIZE / 2 - LENGTH / 4, {
    lineBreak: false,
    baseline: "alphabetic",
  });
}

function line(document: PdfDocument, x1: number, y1: number, x2: number, y2: number): void {
  document.moveTo(x1, y1);
  document.lineTo(x2, y2);
  document.stroke(COLOUR);
}
