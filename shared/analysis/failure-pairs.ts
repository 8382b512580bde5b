import { compareCodeUnits, sortedIds } from "../lib/compare.ts";
import { createNeedGraph, neededBy } from "./availability/need-graph.ts";
import { pairElements, type PairElement } from "./failure-pairs-elements.ts";
import { searchLinkPairs } from "./failure-pairs-links.ts";
import { harmlessAlone, searchElementPairs } from "./failure-pairs-search.ts";
import { failingOf } from "./simulate-elements.ts";
import { spreadOutage } from "./simulate-spread.ts";
import type { SiteLink } from "./simulate-steps.ts";
import type { System } from "./system.ts";

const MOST_PAIRS = 200;
/** Words of bits that are looked at before the search gives up: about a second. */
const MOST_WORDS = 400_000_000;
/** How many pairs are held before the least likely are let go. */
const MOST_HELD = 20_000;

/** One of two elements that fail together. */
export interface PairSide {
  /** Id of a component, a domain, or a line between sites. */
  readonly subject: string;
  /** The drawn elements to fail: the node itself, or the edges of the line. */
  readonly elements: readonly string[];
}

/** Two elements of which neither brings an entry down alone, but both together do. */
export interface FailurePair {
  readonly sides: readonly [PairSide, PairSide];
  /** The entries that are lost, in id order. */
  readonly lost: readonly string[];
  /** The probability that both are down at once; undefined where one has no figure. */
  readonly likelihood: number | undefined;
}

export interface FailurePairs {
  /** The likeliest first; those without a figure last. */
  readonly pairs: readonly FailurePair[];
  /** Whether there are more pairs than these. */
  readonly more: boolean;
  /** Whether all pairs were tried; else a likelier one may be missing. */
  readonly complete: boolean;
}

interface Candidate {
  readonly sides: readonly [PairSide, PairSide];
  readonly likelihood: number;
}

/**
 * The minimal sets of two elements that lose an entry together (03, section 3). Elements that lose one
 * alone are single points of failure and in no pair. A domain is named only where no finer element that
 * falls with it is enough in its place.
 */
export function failurePairs(system: System, most = MOST_PAIRS, words = MOST_WORDS): FailurePairs {
  const graph = createNeedGraph(system, neededBy(system, system.sources));
  const sources = system.sources.flatMap((source) => graph.indexOf(source) ?? []);
  const elements = harmlessAlone(graph, pairElements(system, graph), sources);
  const effort = { words };
  const { add, ranked } = likeliest(most);
  const all = searchElementPairs(graph, elements, sources, effort, (a, b) => add(a, b));
  const allLinks = searchLinkPairs({ system, graph, elements, sources, effort }, add);
  const { candidates, more } = ranked();
  return {
    pairs: candidates.map(({ sides, likelihood }) => ({
      sides,
      lost: lostWith(system, sides),
      likelihood: likelihood > 0 ? likelihood : undefined,
    })),
    more,
    complete: all && allLinks,
  };
}

/** Collects pairs and keeps the likeliest. */
function likeliest(most: number): {
  add(a: PairElement | SiteLink, b: PairElement | SiteLink): void;
  ranked(): { candidates: readonly Candidate[]; more: boolean };
} {
  let held: Candidate[] = [];
  let count = 0;
  const keep = (): void => {
    held = held.sort(compareCandidates).slice(0, most);
  };
  return {
    add: (a, b) => {
      count++;
      const [first, second] = [sideOf(a), sideOf(b)];
      const inOrder = first.subject < second.subject;
      held.push({
        sides: inOrder ? [first, second] : [second, first],
        likelihood: unavailability(a) * unavailability(b),
      });
      if (held.length >= MOST_HELD) keep();
    },
    ranked: () => {
      keep();
      return { candidates: held, more: count > held.length };
    },
  };
}

/** Nothing is known of how often a line fails. */
function unavailability(element: PairElement | SiteLink): number {
  return "edges" in element ? 0 : element.unavailability;
}

function sideOf(element: PairElement | SiteLink): PairSide {
  const { id } = element;
  return {
    subject: id,
    elements: "edges" in element ? sortedIds([...element.edges].map((edge) => edge.id)) : [id],
  };
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.likelihood - a.likelihood ||
    compareCodeUnits(a.sides[0].subject, b.sides[0].subject) ||
    compareCodeUnits(a.sides[1].subject, b.sides[1].subject)
  );
}

function lostWith(system: System, sides: Candidate["sides"]): readonly string[] {
  const ids = sides.flatMap(({ elements }) => elements);
  const { down } = spreadOutage(system, failingOf(system, ids));
  return sortedIds(system.sources.filter((source) => down.has(source)).map(({ id }) => id));
}
