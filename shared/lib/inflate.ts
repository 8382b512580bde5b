/**
 * Unpacks DEFLATE data (RFC 1951) and never gives more than it is allowed to, however small the input:
 * pictures come from strangers.
 */
export type InflateFault = "damaged" | "too-large";

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
  163, 195, 227, 258,
];
const LENGTH_EXTRA = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
  3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const DISTANCE_EXTRA = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
/** The order in which the lengths of the code lengths' own codes are written. */
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const MOST_BITS = 15;
const END_OF_BLOCK = 256;

/** Thrown and caught in here only. */
class Fault extends Error {
  readonly fault: InflateFault;
  constructor(fault: InflateFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Unpacks data in a zlib wrapper (RFC 1950); its checksum is not looked at. */
export function unzlib(bytes: Uint8Array, mostBytes: number): Uint8Array | InflateFault {
  const [method = 0, flags = 0] = bytes;
  const isZlib = (method & 15) === 8 && ((method << 8) | flags) % 31 === 0 && (flags & 32) === 0;
  if (!isZlib) return "damaged";
  try {
    return inflate(bytes.subarray(2), mostBytes);
  } catch (error) {
    if (error instanceof Fault) return error.fault;
    throw error;
  }
}

/** A Huffman code as the number of codes of each length, and their symbols in order. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

function inflate(input: Uint8Array, mostBytes: number): Uint8Array {
  const bits = createBits(input);
  const out = createOutput(mostBytes);
  for (let last = false; !last;) {
    last = bits.take(1) === 1;
    const type = bits.take(2);
    if (type === 0) out.copy(bits.plain());
    else if (type === 1) unpack(bits, out, FIXED.lengths, FIXED.distances);
    else if (type === 2) {
      const { lengths, distances } = readCodes(bits);
      unpack(bits, out, lengths, distances);
    } else throw new Fault("damaged");
  }
  return out.bytes();
}

type Bits = ReturnType<typeof createBits>;
type Output = ReturnType<typeof createOutput>;

function unpack(bits: Bits, out: Output, lengths: Code, distances: Code): void {
  for (;;) {
    const symbol = bits.symbol(lengths);
    if (symbol === END_OF_BLOCK) return;
    if (symbol < END_OF_BLOCK) out.put(symbol);
    else {
      const at = symbol - END_OF_BLOCK - 1;
      const length = stated(LENGTH_BASE, at) + bits.take(stated(LENGTH_EXTRA, at));
      const back = bits.symbol(distances);
      out.repeat(stated(DISTANCE_BASE, back) + bits.take(stated(DISTANCE_EXTRA, back)), length);
    }
  }
}

function stated(table: readonly number[], at: number): number {
  const value = table[at];
  if (value === undefined) throw new Fault("damaged");
  return value;
}

function createBits(input: Uint8Array) {
  let at = 0;
  let held = 0;
  let count = 0;
  const next = (): number => {
    const byte = input[at++];
    if (byte === undefined) throw new Fault("damaged");
    return byte;
  };
  const take = (wanted: number): number => {
    while (count < wanted) {
      held |= next() << count;
      count += 8;
    }
    const value = held & ((1 << wanted) - 1);
    held >>>= wanted;
    count -= wanted;
    return value;
  };
  return {
    take,
    symbol({ counts, symbols }: Code): number {
      let [code, first, index] = [0, 0, 0];
      for (let length = 1; length <= MOST_BITS; length++) {
        code |= take(1);
        const here = counts[length] ?? 0;
        if (code - here < first) return symbols[index + code - first] ?? 0;
        index += here;
        first = (first + here) << 1;
        code <<= 1;
      }
      throw new Fault("damaged");
    },
    /** A block that is not packed: it begins at the next whole byte. */
    plain(): Uint8Array {
      [held, count] = [0, 0];
      const length = next() | (next() << 8);
      const inverse = next() | (next() << 8);
      if (length !== (~inverse & 0xffff) || at + length > input.length) throw new Fault("damaged");
      at += length;
      return input.subarray(at - length, at);
    },
  };
}

function createOutput(mostBytes: number) {
  let bytes = new Uint8Array(Math.min(mostBytes, 65_536));
  let length = 0;
  const room = (more: number): void => {
    if (length + more > mostBytes) throw new Fault("too-large");
    if (length + more <= bytes.length) return;
    const grown = new Uint8Array(Math.min(mostBytes, Math.max(2 * bytes.length, length + more)));
    grown.set(bytes.subarray(0, length));
    bytes = grown;
  };
  return {
    put(byte: number): void {
      room(1);
      bytes[length++] = byte;
    },
    copy(part: Uint8Array): void {
      room(part.length);
      bytes.set(part, length);
      length += part.length;
    },
    repeat(distance: number, times: number): void {
      if (distance > length) throw new Fault("damaged");
      room(times);
      for (let left = times; left > 0; left--, length++)
        bytes[length] = bytes[length - distance] ?? 0;
    },
    bytes: () => bytes.slice(0, length),
  };
}

function codeOf(lengths: readonly number[]): Code {
  const counts = new Uint16Array(MOST_BITS + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const offsets = new Uint16Array(MOST_BITS + 2);
  let left = 1;
  for (let length = 1; length <= MOST_BITS; length++) {
    left = left * 2 - (counts[length] ?? 0);
    if (left < 0) throw new Fault("damaged");
    offsets[length + 1] = (offsets[length] ?? 0) + (counts[length] ?? 0);
  }
  const symbols = new Uint16Array(lengths.length);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    symbols[offsets[length] ?? 0] = symbol;
    offsets[length] = (offsets[length] ?? 0) + 1;
  }
  return { counts, symbols };
}

function readCodes(bits: Bits): { readonly lengths: Code; readonly distances: Code } {
  const literals = bits.take(5) + 257;
  const distances = bits.take(5) + 1;
  const own = bits.take(4) + 4;
  const ownLengths = Array<number>(CODE_LENGTH_ORDER.length).fill(0);
  for (const symbol of CODE_LENGTH_ORDER.slice(0, own)) ownLengths[symbol] = bits.take(3);
  const code = codeOf(ownLengths);
  const all: number[] = [];
  while (all.length < literals + distances) {
    const symbol = bits.symbol(code);
    if (symbol < 16) all.push(symbol);
    else {
      const before = symbol === 16 ? all.at(-1) : 0;
      if (before === undefined) throw new Fault("damaged");
      const times =
        symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
      for (let left = times; left > 0; left--) all.push(before);
    }
  }
  if (all.length > literals + distances) throw new Fault("damaged");
  return { lengths: codeOf(all.slice(0, literals)), distances: codeOf(all.slice(literals)) };
}

const FIXED = {
  lengths: codeOf(
    Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8)),
  ),
  distances: codeOf(Array<number>(30).fill(5)),
};
