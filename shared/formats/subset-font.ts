import { characterMap, openTypeFile, type OpenTypeFile } from "../lib/open-type.ts";
import { glyphClosure } from "./glyph-closure.ts";

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
const DIRECTORY = 12;
const RECORD = 16;
const CHECKSUM_MAGIC = 0xb1b0afba;

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
  return assemble(tables, font.view.getUint32(0));
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
  return { glyf: concatenate(kept, end), loca };
}

interface NamedTable {
  readonly tag: string;
  readonly data: Uint8Array;
}

function assemble(tables: readonly NamedTable[], version: number): Uint8Array {
  const padded = (length: number): number => (length + 3) & ~3;
  const start = DIRECTORY + tables.length * RECORD;
  const size = tables.reduce((sum, { data }) => sum + padded(data.length), start);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, version);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * RECORD);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - 2 ** power) * RECORD);
  let [at, head] = [start, 0];
  tables.forEach(({ tag, data }, index) => {
    const record = DIRECTORY + index * RECORD;
    file.set(data, at);
    if (tag === "head") view.setUint32((head = at) + 8, 0);
    for (let byte = 0; byte < 4; byte++) view.setUint8(record + byte, tag.charCodeAt(byte));
    view.setUint32(record + 4, checksum(view, at, padded(data.length)));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, data.length);
    at += padded(data.length);
  });
  view.setUint32(head + 8, CHECKSUM_MAGIC - checksum(view, 0, size));
  return file;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function concatenate(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
