import { BitRows } from "./availability/bit-rows.ts";
import { loneCauses } from "./availability/lone-causes.ts";
import type { NeedGraph } from "./availability/need-graph.ts";
import { coarserElements, type PairElement } from "./failure-pairs-elements.ts";
import { createPartners, type Effort } from "./failure-pairs-partners.ts";

/** Called for every pair that loses a source. */
export type FoundPair = (a: PairElement, b: PairElement) => void;

/** The elements that bring no source down alone. */
export function harmlessAlone(
  graph: NeedGraph,
  elements: readonly PairElement[],
  sources: readonly number[],
): readonly PairElement[] {
  const alone = causesOf(graph, elements);
  return elements.filter((_, number) => !sources.some((source) => alone.has(source, number)));
}

/** Which elements bring each node down alone. */
export function causesOf(graph: NeedGraph, elements: readonly PairElement[]): BitRows {
  const own: number[][] = graph.nodes.map(() => []);
  elements.forEach(({ takes }, number) => takes.forEach((node) => own[node]?.push(number)));
  return loneCauses(graph, { own, width: elements.length });
}

/**
 * Finds the pairs of elements of which each is harmless alone. A pair is left out where a finer one in
 * its place is enough. Finer elements are tried first, so that their pairs are known by then.
 *
 * @param elements finer ones first
 * @returns whether all were tried before the effort ran out
 */
export function searchElementPairs(
  graph: NeedGraph,
  elements: readonly PairElement[],
  sources: readonly number[],
  effort: Effort,
  found: FoundPair,
): boolean {
  const partnersOf = createPartners(graph, causesOf(graph, elements), sources, effort);
  const coarser = coarserElements(elements, graph.nodes.length);
  const said = new BitRows(elements.length, elements.length);
  const partners = new BitRows(1, elements.length);
  const above = new BitRows(1, elements.length);
  for (const [number, element] of elements.entries()) {
    if (effort.words <= 0) return false;
    partners.data.set(partnersOf(element.takes));
    above.data.fill(0);
    for (const other of partners.bits(0)) {
      for (const place of coarser[other] ?? []) above.add(0, place);
    }
    for (const other of partners.bits(0)) {
      effort.words--;
      const known = above.has(0, other) || said.has(number, other);
      const partner = elements[other];
      if (other > number && !known && partner) found(element, partner);
    }
    // What was said of this element is said of all that take it down too.
    for (const place of coarser[number] ?? []) {
      for (let at = 0; at < said.words; at++) {
        const to = place * said.words + at;
        said.data[to] = (said.data[to] ?? 0) | (partners.data[at] ?? 0) | (above.data[at] ?? 0);
      }
    }
  }
  return true;
}
