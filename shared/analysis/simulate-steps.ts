import { compareCodeUnits, sortedIds } from "../lib/compare.ts";
import { lazy } from "./memo.ts";
import { fallenWith, physicalPlaces } from "./simulate-elements.ts";
import { simulateFailure, simulateOutage, type Simulation } from "./simulate-failure.ts";
import { spreadOutage } from "./simulate-spread.ts";
import type { ContainerRole } from "../catalog/roles.ts";
import type { Edge, SitePair, System } from "./system.ts";

/** What is failed in turn. */
export type StepKind = "zone" | "rack" | "host" | "site" | "link";

export interface Step {
  /** Id of the container, or of the link. */
  readonly subject: string;
  /** The drawn elements that are failed: the container, or the edges of the link. */
  readonly elements: readonly string[];
  /** Computed when first asked for. */
  readonly result: Simulation;
}

const ROLES: Readonly<Record<Exclude<StepKind, "link">, readonly ContainerRole[]>> = {
  zone: ["availability-zone"],
  rack: ["rack"],
  host: ["host"],
  site: ["datacenter", "region"],
};

/** Fails every zone, rack, host, site or line between sites in turn (03, section 5). */
export function stepThrough(system: System, kind: StepKind): readonly Step[] {
  return kind === "link" ? linkSteps(system) : placeSteps(system, ROLES[kind]);
}

/** One step a place with something to lose, in drawing order; a place drawn twice is one. */
function placeSteps(system: System, roles: readonly ContainerRole[]): readonly Step[] {
  const places = [...physicalPlaces(system).values()];
  return places.flatMap((same) => {
    const elements = sortedIds(same.map(({ id }) => id));
    const [first] = same;
    const [subject] = elements;
    if (!first || subject === undefined || !roles.includes(first.role)) return [];
    if (fallenWith(system, first).length === 0) return [];
    return [stepOf(subject, elements, () => simulateFailure(system, elements))];
  });
}

function linkSteps(system: System): readonly Step[] {
  return siteLinks(system).map(({ id, edges }) =>
    stepOf(id, sortedIds([...edges].map((edge) => edge.id)), () =>
      simulateOutage(system, spreadOutage(system, { components: new Set(), edges })),
    ),
  );
}

/** A line between sites and the edges that are dead without it. */
export interface SiteLink {
  readonly id: string;
  readonly edges: ReadonlySet<Edge>;
}

/**
 * The lines between sites, each with its own edges and, where it is the only one between two sites,
 * what rides over it; traffic over the internet has a way of its own (rules reference, 1.6 and 2.6).
 *
 * @param gone links that are dead already
 */
export function siteLinks(
  system: System,
  gone: ReadonlySet<string> = new Set(),
): readonly SiteLink[] {
  const edgesOf = new Map<string, Set<Edge>>();
  for (const pair of system.sitePairs) {
    const ids = new Set(pair.links.map((link) => system.linkId(link)));
    const left = [...ids].filter((id) => !gone.has(id));
    for (const id of left) {
      const edges = edgesOf.get(id) ?? new Set();
      edgesOf.set(id, edges);
      for (const link of pair.links) if (system.linkId(link) === id) edges.add(link);
      if (left.length === 1) for (const rider of carried(system, pair)) edges.add(rider);
    }
  }
  return [...edgesOf]
    .map(([id, edges]) => ({ id, edges }))
    .sort((a, b) => compareCodeUnits(a.id, b.id));
}

function carried(system: System, { riders }: SitePair): readonly Edge[] {
  return riders.filter((rider) => system.stated(rider, "linkType") !== "internet");
}

function stepOf(subject: string, elements: readonly string[], run: () => Simulation): Step {
  const result = lazy(run);
  return {
    subject,
    elements,
    get result() {
      return result();
    },
  };
}
