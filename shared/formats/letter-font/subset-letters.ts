import { characterMap, openTypeFile, type OpenTypeFile } from "../../lib/open-type.ts";
import { assembleFont } from "../assemble-font.ts";
import { int16, int32 } from "./big-endian.ts";
import { readCff } from "./read-cff.ts";
import { writeCff } from "./write-cff.ts";
import { joinBytes } from "../../lib/join-bytes.ts";

/** `OTTO`: the outlines are compact. */
const COMPACT_OUTLINES = 0x4f54544f;
/** Copyright, family, style, full name, PostScript name. */
const KEPT_NAMES: ReadonlySet<number> = new Set([0, 1, 2, 4, 6]);
const WINDOWS = 3;
const UNICODE = 10;
const AMERICAN = 0x409;

/**
 * A font with the glyphs of a text and none else, numbered anew by code point: for letters, syllables
 * and ideographs that are drawn one by one. What moves or replaces glyphs beside each other is left out.
 *
 * @param bytes an OpenType font with compact outlines
 */
export function subsetLetters(bytes: Uint8Array, text: string): Uint8Array {
  const font = openTypeFile(bytes);
  const table = (tag: string): Uint8Array => {
    const { length } = font.tables.get(tag) ?? { length: 0 };
    return bytes.slice(font.start(tag), font.start(tag) + length);
  };
  const characters = charactersOf(font, text);
  const glyphs = [...new Set([0, ...characters.map(([, glyph]) => glyph)])];
  const numbers = new Map(glyphs.map((glyph, index) => [glyph, index]));
  const map = characters.map(([point, glyph]) => [point, numbers.get(glyph) ?? 0] as const);
  const data: Readonly<Record<string, Uint8Array>> = {
    "CFF ": writeCff(readCff(table("CFF ")), glyphs, "Subset"),
    "OS/2": table("OS/2"),
    cmap: characterTable(map),
    head: table("head"),
    hhea: withCount(table("hhea"), 34, glyphs.length),
    hmtx: advances(font, glyphs),
    maxp: withCount(table("maxp"), 4, glyphs.length),
    name: names(font),
    post: table("post"),
  };
  const tables = Object.entries(data).map(([tag, content]) => ({ tag, data: content }));
  return assembleFont(tables, COMPACT_OUTLINES);
}

/** By code point; a reader may compose or take apart characters before it draws them. */
function charactersOf(font: OpenTypeFile, text: string): readonly (readonly [number, number])[] {
  const all = text + text.normalize("NFC") + text.normalize("NFD");
  const wanted = new Set(Array.from(all, (char) => char.codePointAt(0) ?? 0));
  const found = [...characterMap(font)].filter(([codePoint]) => wanted.has(codePoint));
  return found.sort(([a], [b]) => a - b);
}

/** A `cmap` of format 12, with a range for each run of characters. */
function characterTable(map: readonly (readonly [codePoint: number, glyph: number])[]): Uint8Array {
  const ranges: [first: number, last: number, glyph: number][] = [];
  for (const [codePoint, glyph] of map) {
    const run = ranges.at(-1);
    if (run && codePoint === run[1] + 1 && glyph === run[2] + codePoint - run[0]) run[1]++;
    else ranges.push([codePoint, codePoint, glyph]);
  }
  const header = new DataView(new ArrayBuffer(28));
  [0, 1, WINDOWS, UNICODE].forEach((value, index) => header.setUint16(index * 2, value));
  header.setUint32(8, 12);
  header.setUint16(12, 12);
  header.setUint32(16, 16 + ranges.length * 12);
  header.setUint32(24, ranges.length);
  return joinBytes([bytesOf(header), ...ranges.flat().map(int32)]);
}

/** Widths and left edges; glyphs past the last full entry share its width. */
function advances({ view, start }: OpenTypeFile, glyphs: readonly number[]): Uint8Array {
  const at = start("hmtx");
  const full = view.getUint16(start("hhea") + 34);
  const table = new DataView(new ArrayBuffer(glyphs.length * 4));
  glyphs.forEach((glyph, index) => {
    const edge = glyph < full ? at + glyph * 4 + 2 : at + full * 4 + (glyph - full) * 2;
    table.setUint16(index * 4, view.getUint16(at + Math.min(glyph, full - 1) * 4));
    table.setUint16(index * 4 + 2, view.getUint16(edge));
  });
  return bytesOf(table);
}

/** Whose the font is and what it is called. */
function names({ view, start }: OpenTypeFile): Uint8Array {
  const table = start("name");
  const strings = table + view.getUint16(table + 4);
  const all = Array.from({ length: view.getUint16(table + 2) }, (_, index) => {
    const [platform = 0, , language = 0, name = 0, length = 0, offset = 0] = Array.from(
      { length: 6 },
      (__, field) => view.getUint16(table + 6 + index * 12 + field * 2),
    );
    const bytes = new Uint8Array(view.buffer, view.byteOffset + strings + offset, length);
    return { platform, language, name, bytes };
  });
  const kept = all.filter(
    ({ platform, language, name }) =>
      platform === WINDOWS && language === AMERICAN && KEPT_NAMES.has(name),
  );
  let end = 0;
  const records = kept.flatMap(({ name, bytes: { length } }) => {
    end += length;
    return [WINDOWS, 1, AMERICAN, name, length, end - length];
  });
  const header = [0, kept.length, 6 + kept.length * 12, ...records].flatMap(int16);
  return joinBytes([header, ...kept.map(({ bytes }) => bytes)]);
}

function withCount(table: Uint8Array, at: number, count: number): Uint8Array {
  table.set(int16(count), at);
  return table;
}

const bytesOf = ({ buffer }: DataView): Uint8Array => new Uint8Array(buffer);
