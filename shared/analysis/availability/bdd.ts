/** Nodes a diagram of one entry may take before the estimate falls back on samples (03, section 4). */
const MOST_NODES = 100_000;
const UNIQUE_SIZE = 1 << 18;
const CACHE_SIZE = 1 << 16;

export const FALSE = 0;
export const TRUE = 1;

const AND = 0;
const OR = 1;
type Operation = typeof AND | typeof OR;

/** Steps that may still be taken. Several diagrams may share one allowance. */
export interface Allowance {
  steps: number;
}

/**
 * A reduced ordered binary decision diagram (Bryant 1986) of monotone functions. Nodes are numbers;
 * a node is made after those it leads to, so that a walk in rising order meets results before their
 * uses. When nodes or steps run out it is `full` and its answers mean nothing any more.
 */
export class Bdd {
  full = false;
  readonly #allowance: Allowance;
  #count = 2;
  readonly #level = new Int32Array(MOST_NODES);
  readonly #low = new Int32Array(MOST_NODES);
  readonly #high = new Int32Array(MOST_NODES);
  /** Open addressing; an empty place holds 0, which is never looked up. */
  readonly #unique = new Int32Array(UNIQUE_SIZE);
  /** Two operands, operation and result of recent steps, by hash; a clash forgets the older. */
  readonly #cache = new Int32Array(CACHE_SIZE * 3);
  /** Operands, stage and low result of the steps under way: no recursion, however deep. */
  #stack = new Int32Array(4 * 256);

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  get size(): number {
    return this.#count;
  }

  level(node: number): number {
    return this.#level[node] ?? 0;
  }

  low(node: number): number {
    return this.#low[node] ?? 0;
  }

  high(node: number): number {
    return this.#high[node] ?? 0;
  }

  /** The function that is true when the variable of a level is. */
  variable(level: number): number {
    return this.#node(level, FALSE, TRUE);
  }

  and(f: number, g: number): number {
    return this.#apply(AND, f, g);
  }

  or(f: number, g: number): number {
    return this.#apply(OR, f, g);
  }

  #apply(operation: Operation, f: number, g: number): number {
    let top = 0;
    this.#push(0, f, g);
    let result = -1;
    while (top >= 0) {
      const at = top * 4;
      const a = this.#stack[at] ?? 0;
      const b = this.#stack[at + 1] ?? 0;
      const stage = this.#stack[at + 2] ?? 0;
      if (stage === 0) {
        result = this.#known(operation, a, b);
        if (result >= 0) {
          top--;
          continue;
        }
        if (this.full || this.#allowance.steps-- <= 0) {
          this.full = true;
          return FALSE;
        }
        this.#stack[at + 2] = 1;
        const level = this.#topLevel(a, b);
        this.#push(++top, this.#branch(a, level, this.#low), this.#branch(b, level, this.#low));
      } else if (stage === 1) {
        this.#stack[at + 2] = 2;
        this.#stack[at + 3] = result;
        const level = this.#topLevel(a, b);
        this.#push(++top, this.#branch(a, level, this.#high), this.#branch(b, level, this.#high));
      } else {
        result = this.#node(this.#topLevel(a, b), this.#stack[at + 3] ?? 0, result);
        this.#remember(operation, a, b, result);
        top--;
      }
    }
    return result;
  }

  /** Both operations are commutative: the smaller operand goes first, for the cache's sake. */
  #push(top: number, f: number, g: number): void {
    const at = top * 4;
    if (at + 4 > this.#stack.length) {
      const larger = new Int32Array(this.#stack.length * 2);
      larger.set(this.#stack);
      this.#stack = larger;
    }
    this.#stack[at] = f < g ? f : g;
    this.#stack[at + 1] = f < g ? g : f;
    this.#stack[at + 2] = 0;
  }

  /** The result where it needs no step, else -1. The constants are the smallest numbers. */
  #known(operation: Operation, f: number, g: number): number {
    if (f === g) return f;
    if (f === FALSE) return operation === AND ? FALSE : g;
    if (f === TRUE) return operation === AND ? g : TRUE;
    const at = hash(f, g, operation, CACHE_SIZE) * 3;
    const hit = this.#cache[at] === f * 2 + operation && this.#cache[at + 1] === g;
    return hit ? (this.#cache[at + 2] ?? 0) : -1;
  }

  #remember(operation: Operation, f: number, g: number, result: number): void {
    const at = hash(f, g, operation, CACHE_SIZE) * 3;
    this.#cache[at] = f * 2 + operation;
    this.#cache[at + 1] = g;
    this.#cache[at + 2] = result;
  }

  #topLevel(f: number, g: number): number {
    return Math.min(this.#level[f] ?? 0, this.#level[g] ?? 0);
  }

  #branch(f: number, level: number, side: Int32Array): number {
    return f > TRUE && this.#level[f] === level ? (side[f] ?? 0) : f;
  }

  /** The one node with these branches: none is made twice, and none that decides nothing. */
  #node(level: number, low: number, high: number): number {
    if (low === high) return low;
    let at = hash(low, high, level, UNIQUE_SIZE);
    for (let node = this.#unique[at]; node; node = this.#unique[at]) {
      const same =
        this.#level[node] === level && this.#low[node] === low && this.#high[node] === high;
      if (same) return node;
      at = (at + 1) % UNIQUE_SIZE;
    }
    if (this.#count >= MOST_NODES) {
      this.full = true;
      return FALSE;
    }
    const node = this.#count++;
    this.#level[node] = level;
    this.#low[node] = low;
    this.#high[node] = high;
    this.#unique[at] = node;
    return node;
  }
}

/** Mixes three numbers; the multipliers are odd and large, from the golden ratio and its like. */
function hash(a: number, b: number, c: number, size: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  mixed ^= mixed >>> 15;
  return (Math.imul(mixed, 0x27d4eb2f) >>> 8) % size;
}
