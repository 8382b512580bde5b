import { BitRows } from "./availability/bit-rows.ts";
import { uniteShared } from "./availability/lone-causes.ts";
import { calleesOf, type NeedGraph } from "./availability/need-graph.ts";

const ALL = 0xffffffff;

/** Work that may still be done, in words of bits looked at. */
export interface Effort {
  words: number;
}

/** With these nodes down already, what each source cannot lose besides: a set of causes. */
export type FindPartners = (down: readonly number[]) => Uint32Array;

/**
 * Answers, for one failure after another, which second one would bring a source down. Starts from what
 * is known without any failure and computes anew only where the failure makes a difference.
 *
 * @param alone what brings each node down alone, see lone-causes.ts
 */
export function createPartners(
  graph: NeedGraph,
  alone: BitRows,
  sources: readonly number[],
  effort: Effort,
): FindPartners {
  const { needs, choices, order } = graph;
  const { words } = alone;
  const place = new Int32Array(needs.length);
  order.forEach((cycle, at) => cycle.forEach((node) => (place[node] = at)));
  const callers = callersByNode(graph);
  const rows = new BitRows(needs.length, alone.width);
  rows.data.set(alone.data);
  const isDown = new Uint8Array(needs.length);
  const waiting = new Uint8Array(order.length);
  const changed: number[] = [];

  const notify = (node: number): void => {
    changed.push(node);
    for (const caller of callers[node] ?? []) waiting[place[caller] ?? 0] = 1;
  };
  const settle = (cycle: readonly number[]): void => {
    const grown = new Set<number>();
    for (let again = true; again;) {
      again = false;
      for (const node of cycle) {
        if (isDown[node] === 1) continue;
        for (const choice of needs[node] ?? []) {
          const members = choices[choice] ?? [];
          effort.words -= words * (members.length + 1);
          if (!uniteShared(rows, node, members)) continue;
          grown.add(node);
          again = cycle.length > 1;
        }
      }
    }
    for (const node of grown) notify(node);
  };

  return (down) => {
    for (const node of down) {
      isDown[node] = 1;
      rows.data.fill(ALL, node * words, (node + 1) * words);
      notify(node);
    }
    // Callers stand after what they need: one walk over the order meets all that changes.
    for (let at = waiting.indexOf(1); at >= 0; at = waiting.indexOf(1, at + 1)) {
      settle(order[at] ?? []);
      waiting[at] = 0;
    }
    const partners = new Uint32Array(words);
    for (const source of sources) {
      for (let at = 0; at < words; at++) {
        partners[at] = (partners[at] ?? 0) | (rows.data[source * words + at] ?? 0);
      }
    }
    for (const node of changed) {
      isDown[node] = 0;
      rows.data.set(alone.data.subarray(node * words, (node + 1) * words), node * words);
    }
    changed.length = 0;
    return partners;
  };
}

function callersByNode({ needs, choices }: NeedGraph): readonly ReadonlySet<number>[] {
  const callers = needs.map(() => new Set<number>());
  needs.forEach((list, node) => {
    for (const callee of calleesOf(list, choices)) callers[callee]?.add(node);
  });
  return callers;
}
