/** Whole numbers by dense index, counted up and down. */
export class Counters {
  readonly #values: Int32Array;

  constructor(values: Iterable<number>) {
    this.#values = Int32Array.from(values);
  }

  /** Adds to the number at `index` and returns the sum. */
  add(index: number, amount: number): number {
    const sum = (this.#values[index] ?? 0) + amount;
    this.#values[index] = sum;
    return sum;
  }
}
