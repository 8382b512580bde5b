import { characterMap, openTypeFile, type OpenTypeFile } from "../lib/open-type.ts";
import { assembleFont } from "./assemble-font.ts";
import { glyphClosure } from "./glyph-closure.ts";
import { joinBytes } from "../lib/join-bytes.ts";

/** Tables a browser needs to draw TrueType text; the rest is left out. */
const KEPT = [
  "GSUB",
  "OS/2",
  "cmap",
  "glyf",
  "head",
  "hhea",
  "hmtx",
  "loca",
  "maxp",
  "name",
  "post",
];

/**
 * A TrueType font with the outlines that a text needs and none else. Glyphs keep their numbers, so that
 * all other tables stay as they are. `loca` must have long offsets, as in the bundled fonts.
 */
export function subsetFont(bytes: Uint8Array, text: string): Uint8Array {
  const font = openTypeFile(bytes);
  const codePoints = new Set(Array.from(text, (char) => char.codePointAt(0)));
  const glyphs = [0];
  for (const [codePoint, glyph] of characterMap(font)) {
    if (codePoints.has(codePoint)) glyphs.push(glyph);
  }
  const outlines = keepOutlines(font, bytes, glyphClosure(font, glyphs));
  const tables = KEPT.flatMap((tag) => {
    const table = font.tables.get(tag);
    if (!table) return [];
    const own = bytes.subarray(table.start, table.start + table.length);
    return [{ tag, data: tag === "glyf" || tag === "loca" ? outlines[tag] : own }];
  });
  return assembleFont(tables, font.view.getUint32(0));
}

function keepOutlines(
  { view, start, tables }: OpenTypeFile,
  bytes: Uint8Array,
  glyphs: ReadonlySet<number>,
): Readonly<Record<"glyf" | "loca", Uint8Array>> {
  const [oldLoca, oldGlyf] = [start("loca"), start("glyf")];
  const loca = new Uint8Array(tables.get("loca")?.length ?? 0);
  const offsets = new DataView(loca.buffer);
  const kept: Uint8Array[] = [];
  let end = 0;
  for (let at = 0; at + 4 < loca.length; at += 4) {
    const [from, to] = [view.getUint32(oldLoca + at), view.getUint32(oldLoca + at + 4)];
    if (glyphs.has(at / 4) && to > from) {
      kept.push(bytes.subarray(oldGlyf + from, oldGlyf + to));
      end += to - from;
    }
    offsets.setUint32(at + 4, end);
  }
  return { glyf: joinBytes(kept), loca };
}
