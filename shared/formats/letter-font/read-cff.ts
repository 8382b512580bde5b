/**
 * What is needed of a compact font (table `CFF `): its outlines and what they are drawn with. Source:
 * Adobe Technical Note 5176, "The Compact Font Format Specification".
 */
export interface CffFont {
  readonly charStrings: readonly Uint8Array[];
  /** Pieces of outlines that charstrings call by number. */
  readonly subroutines: readonly Uint8Array[];
  readonly globalSubroutines: readonly Uint8Array[];
  /** Entries that describe the font as a whole, of its outlines, and of how they are set on pixels. */
  readonly top: CffDict;
  readonly font: CffDict;
  readonly hinting: CffDict;
}

/** Operands by operator, as numbers and as the bytes they stand in; two-byte operators are 12 × 256 + n. */
export type CffDict = ReadonlyMap<number, CffEntry>;

interface CffEntry {
  readonly operands: readonly number[];
  /** The operands and the operator. */
  readonly bytes: Uint8Array;
}

export const OPERATOR = {
  fontBox: 5,
  charset: 15,
  charStrings: 17,
  private: 18,
  subroutines: 19,
  fontMatrix: 12 * 256 + 7,
  registry: 12 * 256 + 30,
  glyphCount: 12 * 256 + 34,
  fontArray: 12 * 256 + 36,
  fontSelect: 12 * 256 + 37,
} as const;

/** @throws when the font is not one keyed by numbers with one set of hints, as the bundled ones are */
export function readCff(bytes: Uint8Array): CffFont {
  const names = readIndex(bytes, bytes[2] ?? 0);
  const tops = readIndex(bytes, names.end);
  const strings = readIndex(bytes, tops.end);
  const globals = readIndex(bytes, strings.end);
  const top = readDict(tops.items[0]);
  const at = (dict: CffDict, operator: number): number => dict.get(operator)?.operands.at(-1) ?? 0;
  const fonts = readIndex(bytes, at(top, OPERATOR.fontArray)).items;
  if (!top.has(OPERATOR.registry) || fonts.length !== 1) {
    throw new Error("The font is not keyed by numbers with one set of hints.");
  }
  const font = readDict(fonts[0]);
  const [length = 0, start = 0] = font.get(OPERATOR.private)?.operands ?? [];
  const hinting = readDict(bytes.subarray(start, start + length));
  const local = at(hinting, OPERATOR.subroutines);
  return {
    charStrings: readIndex(bytes, at(top, OPERATOR.charStrings)).items,
    subroutines: local === 0 ? [] : readIndex(bytes, start + local).items,
    globalSubroutines: globals.items,
    top,
    font,
    hinting,
  };
}

/** A counted list of pieces. */
function readIndex(
  bytes: Uint8Array,
  start: number,
): { readonly items: readonly Uint8Array[]; readonly end: number } {
  const count = bigEndian(bytes, start, 2);
  if (count === 0) return { items: [], end: start + 2 };
  const size = bytes[start + 2] ?? 1;
  const data = start + 2 + (count + 1) * size;
  const offset = (index: number): number => data + bigEndian(bytes, start + 3 + index * size, size);
  const items = Array.from({ length: count }, (_, index) =>
    bytes.subarray(offset(index), offset(index + 1)),
  );
  return { items, end: offset(count) };
}

const SHORT = 28;
const LONG = 29;
const REAL = 30;

function readDict(bytes: Uint8Array = new Uint8Array()): CffDict {
  const entries = new Map<number, CffEntry>();
  let operands: number[] = [];
  let begun = 0;
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    if (first < SHORT) {
      const operator = first === 12 ? 12 * 256 + (bytes[at + 1] ?? 0) : first;
      at += first === 12 ? 2 : 1;
      entries.set(operator, { operands, bytes: bytes.subarray(begun, at) });
      [operands, begun] = [[], at];
    } else if (first === REAL) {
      // Fractions are only handed on; they end with a nibble of 15.
      for (at++; ((bytes[at] ?? 0xff) & 0x0f) !== 0x0f; at++);
      at++;
      operands.push(Number.NaN);
    } else {
      const { value, length } = readNumber(bytes, at);
      operands.push(value);
      at += length;
    }
  }
  return entries;
}

/** A whole number of a dictionary or, up to 28 bytes below 255, of a charstring. */
export function readNumber(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly length: number } {
  const first = bytes[at] ?? 0;
  const next = bytes[at + 1] ?? 0;
  if (first === SHORT) return { value: (bigEndian(bytes, at + 1, 2) << 16) >> 16, length: 3 };
  if (first === LONG) return { value: bigEndian(bytes, at + 1, 4) | 0, length: 5 };
  if (first < 247) return { value: first - 139, length: 1 };
  if (first < 251) return { value: (first - 247) * 256 + next + 108, length: 2 };
  return { value: -(first - 251) * 256 - next - 108, length: 2 };
}

function bigEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = 0; index < length; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}
