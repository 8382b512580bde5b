import { createNeedGraph, type NeedGraph } from "./availability/need-graph.ts";
import { coarserElements, type PairElement } from "./failure-pairs-elements.ts";
import type { Effort } from "./failure-pairs-partners.ts";
import { causesOf } from "./failure-pairs-search.ts";
import { siteLinks, type SiteLink } from "./simulate-steps.ts";
import { spreadOutage } from "./simulate-spread.ts";
import type { Edge, System } from "./system.ts";

/** Called for every pair that loses a source. */
export type FoundLinkPair = (link: SiteLink, other: PairElement | SiteLink) => void;

/** What a search is made in. */
export interface LinkSearch {
  readonly system: System;
  readonly graph: NeedGraph;
  /** The elements that are harmless alone. */
  readonly elements: readonly PairElement[];
  /** The sources as nodes of the graph. */
  readonly sources: readonly number[];
  readonly effort: Effort;
}

/**
 * Finds the pairs of a line between sites with an element, or of two lines, of which each is harmless
 * alone. When both lines between two sites are gone, so is what rides on them.
 *
 * @returns whether all were tried before the effort ran out
 */
export function searchLinkPairs(search: LinkSearch, found: FoundLinkPair): boolean {
  const { system, graph, effort } = search;
  const links = harmlessLinks(system);
  for (const [at, link] of links.entries()) {
    for (const element of partnersOfLink(search, link)) found(link, element);
    const left = siteLinks(system, new Set([link.id]));
    for (const { id } of links.slice(at + 1)) {
      if (effort.words <= 0) return false;
      effort.words -= graph.nodes.length;
      const other = left.find((one) => one.id === id);
      if (other && losesSource(system, new Set([...link.edges, ...other.edges]))) {
        found(link, other);
      }
    }
  }
  return true;
}

/** A line that is said to be redundant is two, and never lost alone. */
function harmlessLinks(system: System): readonly SiteLink[] {
  return siteLinks(system).filter(
    ({ edges }) =>
      ![...edges].some((edge) => system.stated(edge, "redundant") === true) &&
      !losesSource(system, edges),
  );
}

function losesSource(system: System, edges: ReadonlySet<Edge>): boolean {
  const { down } = spreadOutage(system, { components: new Set(), edges });
  return system.sources.some((source) => down.has(source));
}

/** The elements that lose a source with the link, but not where a finer one does. */
function partnersOfLink(
  { system, graph, elements, sources, effort }: LinkSearch,
  link: SiteLink,
): readonly PairElement[] {
  const alone = causesOf(createNeedGraph(system, graph.nodes, link.edges), elements);
  effort.words -= alone.data.length;
  const isPartner = elements.map((_, number) =>
    sources.some((source) => alone.has(source, number)),
  );
  const coarser = coarserElements(elements, graph.nodes.length);
  const above = new Set(coarser.flatMap((list, number) => (isPartner[number] ? list : [])));
  return elements.filter((_, number) => isPartner[number] && !above.has(number));
}
