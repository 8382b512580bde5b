import { inflateSync } from "node:zlib";

/** The objects of a PDF as PDFKit writes it: each with its dictionary and its unpacked stream. */
interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer | null;
}

export interface ReadPdf {
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** The text that is shown, page by page, in the order of painting; pieces of one line in one string. */
  readonly pages: readonly (readonly string[])[];
  /** Titles of the bookmarks in the order of the file. */
  readonly bookmarks: readonly string[];
}

/** An independent reader of what is shown: glyphs back to characters by each font's ToUnicode map. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = readObjects(Buffer.from(bytes));
  const pages: (readonly string[])[] = [];
  const bookmarks: string[] = [];
  for (const { dictionary } of objects.values()) {
    if (/\/Type \/Page\b(?!s)/.test(dictionary)) pages.push(textOf(dictionary, objects));
    const title = /\/Dest .*\/Title \(((?:[^\\)]|\\[^])*)\)/s.exec(dictionary)?.[1];
    if (title !== undefined) bookmarks.push(readString(title));
  }
  return { objects, pages, bookmarks };
}

function readObjects(file: Buffer): ReadonlyMap<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  for (let at = file.indexOf(" 0 obj\n"); at !== -1; at = file.indexOf(" 0 obj\n", at + 1)) {
    const number = Number(/\d+$/.exec(file.toString("latin1", Math.max(0, at - 8), at))?.[0]);
    const start = at + 7;
    const end = file.indexOf("endobj", start);
    const stream = file.indexOf("\nstream\n", start);
    const hasStream = stream !== -1 && stream < end;
    const dictionary = file.toString("latin1", start, hasStream ? stream : end);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const data = hasStream ? file.subarray(stream + 8, stream + 8 + length) : null;
    const unpacked = data && dictionary.includes("/FlateDecode") ? inflateSync(data) : data;
    objects.set(number, { dictionary, stream: unpacked });
    if (hasStream) at = stream + 8 + length;
  }
  return objects;
}

function textOf(page: string, objects: ReadonlyMap<number, PdfObject>): readonly string[] {
  const object = (reference: string | undefined) => objects.get(Number(reference));
  const content = object(/\/Contents (\d+)/.exec(page)?.[1])?.stream?.toString("latin1") ?? "";
  const resources = object(/\/Resources (\d+)/.exec(page)?.[1])?.dictionary ?? "";
  const fonts = new Map(
    Array.from(resources.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name = "", number]) => [
      name,
      unicodeMap(object(number)?.dictionary ?? "", objects),
    ]),
  );
  let map: readonly string[] = [];
  const lines: string[] = [];
  for (const [, font, actual, shown] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|\/ActualText \(((?:[^\\)]|\\[^])*)\)|\[([^\]]*)\] TJ/g,
  )) {
    if (font !== undefined) map = fonts.get(font) ?? [];
    else if (actual !== undefined) lines.push(readString(actual));
    else lines.push(decoded(shown ?? "", map));
  }
  return lines;
}

const decoded = (shown: string, map: readonly string[]): string =>
  Array.from(shown.matchAll(/<([\da-f]+)>/gi), ([, hex = ""]) =>
    Array.from(hex.matchAll(/.{4}/g), ([glyph]) => map[parseInt(glyph, 16)] ?? "\ufffd").join(""),
  ).join("");

function unicodeMap(font: string, objects: ReadonlyMap<number, PdfObject>): readonly string[] {
  const number = Number(/\/ToUnicode (\d+)/.exec(font)?.[1]);
  const cmap = objects.get(number)?.stream?.toString("latin1") ?? "";
  const map: string[] = [];
  for (const [, start = "", list = ""] of cmap.matchAll(/<([\da-f]{4})> <[\da-f]{4}> \[(.*)\]/gi)) {
    let glyph = parseInt(start, 16);
    for (const [, codes = ""] of list.matchAll(/<([\da-f ]*)>/gi)) {
      const units = codes.split(" ").filter(Boolean);
      map[glyph++] = String.fromCharCode(...units.map((unit) => parseInt(unit, 16)));
    }
  }
  return map;
}

/** A string of PDF: UTF-16 behind its mark, else Latin. */
function readString(escaped: string): string {
  const plain = escaped.replace(/\\([^])/g, (_whole, char: string) =>
    char === "n" ? "\n" : char === "r" ? "\r" : char === "t" ? "\t" : char,
  );
  if (!plain.startsWith("\xfe\xff")) return plain;
  const bytes = Buffer.from(plain.slice(2), "latin1");
  return Buffer.from(bytes).swap16().toString("utf16le");
}
