import { PLACE_AVAILABILITY } from "../../catalog/availability-defaults.ts";
import { byId } from "../../lib/compare.ts";
import { listAt } from "../../lib/list-at.ts";
import { SCOPE, type Component, type Scope, type System } from "../system.ts";
import { figureOf, mayFail, type Figure } from "./figures.ts";
import type { NeedGraph } from "./need-graph.ts";

/** Something that fails by itself, independently of all others: a component, or a shared place. */
export interface FaultElement {
  readonly id: string;
  readonly figure: Figure;
  /** A shared place, not a component. */
  readonly place: boolean;
  /** The nodes that are down with it. */
  readonly takes: readonly number[];
}

/** A graph of needs with what can fail in it. */
export interface FaultModel {
  readonly graph: NeedGraph;
  /** In id order. */
  readonly elements: readonly FaultElement[];
  /** The numbers of the elements that take each node, shared places first. */
  readonly elementsOf: readonly (readonly number[])[];
}

type Needed = Pick<System, "domain" | "scope" | "stated" | "providerRun" | "replicas">;

/** The shared places, each with the largest scope that falls with it (rules reference, 1.9). */
const PLACES: readonly (readonly [keyof typeof PLACE_AVAILABILITY, Scope])[] = [
  ["availability-zone", SCOPE.zone],
  ["datacenter", SCOPE.zone],
  ["host", SCOPE.host],
];

/** What can fail among the nodes of a graph. Elements that never fail are part of it too. */
export function createFaultModel(system: Needed, graph: NeedGraph): FaultModel {
  const elements: FaultElement[] = [];
  graph.nodes.forEach((n, node) => {
    if (mayFail(n))
      elements.push({ id: n.id, figure: figureOf(n, system), place: false, takes: [node] });
  });
  for (const [role, level] of PLACES) {
    const figure: Figure = { availability: PLACE_AVAILABILITY[role], origin: "assumed" };
    for (const [id, takes] of takenBy(graph, (n) => placeOf(n, role, level, system))) {
      elements.push({ id, figure, place: true, takes });
    }
  }
  elements.sort(byId);
  const elementsOf: number[][] = graph.nodes.map(() => []);
  elements.forEach(({ takes }, number) => takes.forEach((node) => elementsOf[node]?.push(number)));
  const isComponent = (element: number): number => (elements[element]?.place ? 0 : 1);
  for (const list of elementsOf) list.sort((a, b) => isComponent(a) - isComponent(b));
  return { graph, elements, elementsOf };
}

function placeOf(
  n: Component,
  role: keyof typeof PLACE_AVAILABILITY,
  level: Scope,
  { domain, scope }: Needed,
): string | undefined {
  return mayFail(n) && scope(n) <= level ? domain(n, role) : undefined;
}

function takenBy(
  { nodes }: NeedGraph,
  placeOf: (n: Component) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const taken = new Map<string, number[]>();
  nodes.forEach((n, node) => {
    const place = placeOf(n);
    if (place !== undefined) listAt(taken, place).push(node);
  });
  return taken;
}
