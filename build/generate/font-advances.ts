import { characterMap, openTypeFile } from "../../shared/lib/open-type.ts";

/** What text measuring needs of one font file. */
export interface FontAdvances {
  readonly unitsPerEm: number;
  /** Code point → advance width in font units. */
  readonly advances: ReadonlyMap<number, number>;
}

/** Reads the advance widths of an OpenType file from its tables `head`, `hhea` and `hmtx`. */
export function readFontAdvances(bytes: Uint8Array): FontAdvances {
  const font = openTypeFile(bytes);
  const { view } = font;
  const hmtx = font.start("hmtx");
  // Glyphs past the last long metric share its width.
  const last = view.getUint16(font.start("hhea") + 34) - 1;
  const advances = new Map<number, number>();
  for (const [codePoint, glyph] of characterMap(font)) {
    advances.set(codePoint, view.getUint16(hmtx + Math.min(glyph, last) * 4));
  }
  return { unitsPerEm: view.getUint16(font.start("head") + 18), advances };
}
