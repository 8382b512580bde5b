import { utf8 } from "../../lib/utf8.ts";
import { int16, int32 } from "./big-endian.ts";
import { flattenCharString } from "./flatten-charstring.ts";
import { OPERATOR, type CffDict, type CffFont } from "./read-cff.ts";
import { joinBytes } from "../../lib/join-bytes.ts";

const HEADER = [1, 0, 4, 4];
/** The first number of a string that the format does not bring itself. */
const FIRST_STRING = 391;
const LONG = 29;

/** A compact font with the outlines of some glyphs, numbered anew in the order given; 0 must be first. */
export function writeCff(font: CffFont, glyphs: readonly number[], name: string): Uint8Array {
  const count = glyphs.length;
  const charStrings = index(glyphs.map((glyph) => flattenCharString(font, glyph)));
  const hinting = without(font.hinting, OPERATOR.subroutines);
  const before = [HEADER, index([utf8(name)])];
  const after = [index([utf8("Adobe"), utf8("Identity")]), index([])];
  // Every number is its own: one range behind that of the missing glyph.
  const charset = count > 1 ? [2, ...int16(1), ...int16(count - 2)] : [0];
  const fontSelect = [3, ...int16(1), ...int16(0), 0, ...int16(count)];
  const top = (charsetAt: number, selectAt: number, glyphsAt: number, fontsAt: number) =>
    index([
      joinBytes([
        ...entry(OPERATOR.registry, FIRST_STRING, FIRST_STRING + 1, 0),
        ...kept(font.top, OPERATOR.fontMatrix),
        ...kept(font.top, OPERATOR.fontBox),
        ...entry(OPERATOR.glyphCount, count),
        ...entry(OPERATOR.charset, charsetAt),
        ...entry(OPERATOR.fontSelect, selectAt),
        ...entry(OPERATOR.charStrings, glyphsAt),
        ...entry(OPERATOR.fontArray, fontsAt),
      ]),
    ]);
  const fonts = (hintingAt: number) =>
    index([
      joinBytes([
        ...kept(font.font, OPERATOR.fontMatrix),
        ...entry(OPERATOR.private, hinting.length, hintingAt),
      ]),
    ]);
  // Numbers take the same room whatever they are, so lengths are known before places.
  const charsetAt = lengthOf([...before, top(0, 0, 0, 0), ...after]);
  const selectAt = charsetAt + charset.length;
  const glyphsAt = selectAt + fontSelect.length;
  const fontsAt = glyphsAt + charStrings.length;
  const hintingAt = fontsAt + fonts(0).length;
  return joinBytes([
    ...before,
    top(charsetAt, selectAt, glyphsAt, fontsAt),
    ...after,
    charset,
    fontSelect,
    charStrings,
    fonts(hintingAt),
    hinting,
  ]);
}

function without(dict: CffDict, operator: number): Uint8Array {
  return joinBytes([...dict].filter(([key]) => key !== operator).map(([, { bytes }]) => bytes));
}

function kept(dict: CffDict, operator: number): readonly Uint8Array[] {
  const known = dict.get(operator);
  return known ? [known.bytes] : [];
}

function entry(operator: number, ...operands: readonly number[]): readonly (readonly number[])[] {
  const code = operator < 256 ? [operator] : [operator >> 8, operator & 255];
  return [...operands.map((value) => [LONG, ...int32(value)]), code];
}

/** A counted list with the places of its pieces, the first of which is 1. */
function index(items: readonly Uint8Array[]): Uint8Array {
  if (items.length === 0) return new Uint8Array(2);
  const offsets: number[][] = [int32(1)];
  let end = 1;
  for (const item of items) offsets.push(int32((end += item.length)));
  return joinBytes([int16(items.length), [4], ...offsets, ...items]);
}

const lengthOf = (parts: readonly ArrayLike<number>[]): number =>
  parts.reduce((sum, { length }) => sum + length, 0);
