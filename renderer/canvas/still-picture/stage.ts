import type { Diagram } from "../../../shared/model/schema.ts";
import type { ComponentFlowNode, DiagramFlowEdge } from "../flow-types.ts";

/** A diagram with more nodes than this is drawn as a still picture, with elements only near the hand. */
export const MOST_MOUNTED = 120;
/** Of what is selected, no more than this many become elements; the rest is selected on the picture. */
const MOST_SELECTED = 60;

/** The elements for the canvas library: some to be seen, others only known to it. */
export interface Shown {
  readonly nodes: readonly ComponentFlowNode[];
  readonly edges: readonly DiagramFlowEdge[];
}

/** Everything of the diagram, and what is asked for. */
export interface StageInput extends Shown {
  readonly diagram: Diagram;
  /** What is under the pointer or in focus. */
  readonly near: ReadonlySet<string>;
  readonly selection: ReadonlySet<string>;
  readonly renaming: string | null;
  readonly dropTarget: string | null;
}

/**
 * Chooses what of a large diagram becomes elements of the page. What the canvas library must know beside
 * that is given to it hidden: the containers around, the ends of edges, all that is selected and so moves
 * along, and what stands in a selected container. The lists are the same lists while nothing in them changes.
 */
export function createStaging(): (input: StageInput) => Shown {
  let last: Shown = { nodes: [], edges: [] };
  return (input) => {
    const mounted = mountedIds(input);
    const edges = input.edges.filter(({ id }) => mounted.has(id));
    const known = knownIds(input, mounted, edges);
    const nodes = input.nodes.flatMap((node) =>
      mounted.has(node.id) ? [node] : known.has(node.id) ? [hiddenTwin(node)] : [],
    );
    last = {
      nodes: sameItems(last.nodes, nodes) ? last.nodes : nodes,
      edges: sameItems(last.edges, edges) ? last.edges : edges,
    };
    return last;
  };
}

function mountedIds(input: StageInput): ReadonlySet<string> {
  const { near, selection, renaming, dropTarget } = input;
  const mounted = new Set(near);
  if (selection.size <= MOST_SELECTED) for (const id of selection) mounted.add(id);
  for (const id of [renaming, dropTarget]) if (id !== null) mounted.add(id);
  return mounted;
}

function knownIds(
  { diagram, selection }: StageInput,
  mounted: ReadonlySet<string>,
  edges: readonly DiagramFlowEdge[],
): ReadonlySet<string> {
  const known = new Set<string>();
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]));
  const add = (id: string): void => {
    for (let at: string | undefined = id; at !== undefined && !known.has(at);) {
      known.add(at);
      at = byId.get(at)?.parent;
    }
  };
  mounted.forEach(add);
  selection.forEach(add);
  for (const { source, target } of edges) {
    add(source);
    add(target);
  }
  if (selection.size > 0 && selection.size <= MOST_SELECTED) {
    for (const { id, parent } of diagram.nodes) if (parent && selection.has(parent)) add(id);
  }
  return known;
}

const hidden = new WeakMap<ComponentFlowNode, ComponentFlowNode>();

function hiddenTwin(node: ComponentFlowNode): ComponentFlowNode {
  let twin = hidden.get(node);
  if (!twin) hidden.set(node, (twin = { ...node, hidden: true }));
  return twin;
}

function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && b.every((item, index) => item === a[index]);
}
