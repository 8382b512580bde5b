import { unzlib } from "../../lib/inflate.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import { fromUtf8 } from "../../lib/utf8.ts";
import { isDiagramText } from "./diagram-text.ts";

/** A PDF may carry anything; looked at are no more than so many places. */
const MOST_PLACES = 2_048;
/** Dictionaries of embedded files are short. */
const DICTIONARY = 4_096;

/**
 * The diagrams that a PDF carries as embedded files. The file's own tables are not followed, since
 * other programs that save the PDF write them anew: embedded files are found by what they are. What is
 * unpacked stays below the bound in all.
 */
export function carriedByPdf(
  pdf: Uint8Array,
  mostBytes: number,
): Result<readonly string[], "damaged" | "too-large"> {
  const texts: string[] = [];
  let room = mostBytes;
  for (const found of embeddedFiles(pdf)) {
    const bytes = found.packed ? unzlib(found.data, room) : found.data;
    if (bytes === "too-large" || bytes.length > room) return fail("too-large");
    if (bytes === "damaged") {
      if (found.named) return fail("damaged");
      continue;
    }
    const text = fromUtf8(bytes);
    if (text === undefined || !isDiagramText(text)) continue;
    room -= bytes.length;
    texts.push(text);
  }
  return ok(texts);
}

interface EmbeddedFile {
  readonly data: Uint8Array;
  readonly packed: boolean;
  /** Whether it says that it is JSON, as a diagram does. */
  readonly named: boolean;
}

const MARK = "/EmbeddedFile";

/** Every stream whose dictionary says that it is an embedded file. */
function* embeddedFiles(pdf: Uint8Array): Iterable<EmbeddedFile> {
  let at = 0;
  let stream = -1;
  for (let places = 0; places < MOST_PLACES; places++) {
    const mark = find(pdf, MARK, at);
    if (mark === -1) return;
    at = mark + MARK.length;
    if (stream < at) stream = find(pdf, "stream", at);
    if (stream === -1) return;
    const dictionary = stream - mark < DICTIONARY && dictionaryAround(pdf, mark, stream);
    // Another object began before: the mark stood in a list of files, not in a file's own dictionary.
    if (!dictionary) continue;
    const start = afterLineEnd(pdf, stream + "stream".length);
    const end = streamEnd(pdf, start, dictionary);
    if (end === -1) return;
    at = end;
    yield fileOf(dictionary, pdf.subarray(start, end));
  }
}

function fileOf(dictionary: string, data: Uint8Array): EmbeddedFile {
  const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1];
  const packed = filter !== undefined && /^\[?\s*\/FlateDecode\s*\]?$/.test(filter);
  return { data, packed, named: dictionary.includes("json") };
}

function dictionaryAround(pdf: Uint8Array, mark: number, stream: number): string | undefined {
  const before = latin1(pdf, Math.max(0, mark - DICTIONARY), mark);
  const own = before.slice(Math.max(before.lastIndexOf("obj"), 0));
  const after = latin1(pdf, mark, stream);
  if (after.includes("obj") || /^\/EmbeddedFiles/.test(after)) return undefined;
  return own + after;
}

function afterLineEnd(pdf: Uint8Array, at: number): number {
  const skip = pdf[at] === 13 ? 1 : 0;
  return at + skip + (pdf[at + skip] === 10 ? 1 : 0);
}

/** By its stated length where the end stands there, else where the end is found. */
function streamEnd(pdf: Uint8Array, data: number, dictionary: string): number {
  const stated = /\/Length\s+(\d{1,10})(?!\s+\d+\s+R)/.exec(dictionary)?.[1];
  const end = data + Number(stated ?? "NaN");
  if (end <= pdf.length && find(pdf, "endstream", end, end + 12) !== -1) return end;
  return find(pdf, "endstream", data);
}

/** The place of a word of ASCII at or after `from`, beginning before `until`. */
function find(bytes: Uint8Array, word: string, from: number, until = bytes.length): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1 && at < until;) {
    let same = 1;
    while (same < word.length && bytes[at + same] === word.charCodeAt(same)) same++;
    if (same === word.length) return at;
    at = bytes.indexOf(first, at + 1);
  }
  return -1;
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
