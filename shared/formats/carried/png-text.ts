import { crc32 } from "../../lib/crc32.ts";
import { unzlib } from "../../lib/inflate.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import { fromUtf8, utf8 } from "../../lib/utf8.ts";
import { isDiagramText } from "./diagram-text.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const KEYWORD = "lintel";
/** Length, type and checksum. */
const CHUNK_FRAME = 12;
/** The signature and the head, which must come first. */
const AFTER_HEAD = SIGNATURE.length + CHUNK_FRAME + 13;

export const isPng = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, index) => bytes[index] === byte);

/** The picture with the text of a diagram in a chunk `iTXt` (PNG specification, 11.3.3.4). */
export function pngWithText(png: Uint8Array, diagramText: string): Uint8Array {
  // Not packed; no language and no translated keyword.
  const data = utf8(`${KEYWORD}\0\0\0\0\0${diagramText}`);
  const chunk = new Uint8Array(CHUNK_FRAME + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(utf8("iTXt"), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, AFTER_HEAD));
  whole.set(chunk, AFTER_HEAD);
  whole.set(png.subarray(AFTER_HEAD), AFTER_HEAD + chunk.length);
  return whole;
}

/** The diagram in a PNG. Chunks that reach past the end, wrong checksums and bad text are damage. */
export function carriedByPng(
  png: Uint8Array,
  mostBytes: number,
): Result<readonly string[], "damaged" | "too-large"> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let damaged = false;
  for (let at = SIGNATURE.length; at + CHUNK_FRAME <= png.length;) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > png.length) return fail("damaged");
    if (isOurs(png.subarray(at + 4, end))) {
      const whole = view.getUint32(end) === crc32(png.subarray(at + 4, end));
      const text = whole ? textOf(png.subarray(at + 8, end), mostBytes) : undefined;
      if (text === "too-large") return fail("too-large");
      if (text !== undefined && isDiagramText(text.text)) return ok([text.text]);
      damaged = true;
    }
    at = end + 4;
  }
  return damaged ? fail("damaged") : ok([]);
}

function isOurs(chunk: Uint8Array): boolean {
  return startsWith(chunk, `iTXt${KEYWORD}\0`);
}

function textOf(
  data: Uint8Array,
  mostBytes: number,
): { readonly text: string } | "too-large" | undefined {
  const flags = KEYWORD.length + 1;
  const packed = data[flags];
  const language = data.indexOf(0, flags + 2);
  const translated = language === -1 ? -1 : data.indexOf(0, language + 1);
  if (translated === -1 || packed === undefined || packed > 1) return undefined;
  const body = data.subarray(translated + 1);
  const bytes = packed === 1 ? unzlib(body, mostBytes) : body;
  if (typeof bytes === "string") return bytes === "too-large" ? "too-large" : undefined;
  if (bytes.length > mostBytes) return "too-large";
  const text = fromUtf8(bytes);
  return text === undefined ? undefined : { text };
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return utf8(text).every((byte, index) => bytes[index] === byte);
}
