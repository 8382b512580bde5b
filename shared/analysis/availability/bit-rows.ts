const WORD = 32;

/** Rows of bits of equal width, next to each other in memory. */
export class BitRows {
  readonly width: number;
  /** Words a row. */
  readonly words: number;
  readonly data: Uint32Array;

  constructor(rows: number, width: number) {
    this.width = width;
    this.words = Math.ceil(width / WORD);
    this.data = new Uint32Array(rows * this.words);
  }

  has(row: number, bit: number): boolean {
    const word = this.data[row * this.words + (bit >>> 5)] ?? 0;
    return ((word >>> (bit & 31)) & 1) === 1;
  }

  add(row: number, bit: number): void {
    const at = row * this.words + (bit >>> 5);
    this.data[at] = (this.data[at] ?? 0) | (1 << (bit & 31));
  }

  /** The bits of a row that are set, rising. */
  *bits(row: number): Generator<number> {
    for (let at = 0; at < this.words; at++) {
      let word = this.data[row * this.words + at] ?? 0;
      while (word !== 0) {
        const bit = at * WORD + 31 - Math.clz32(word & -word);
        if (bit >= this.width) return;
        yield bit;
        word &= word - 1;
      }
    }
  }
}
