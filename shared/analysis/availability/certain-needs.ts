import type { BitRows } from "./bit-rows.ts";
import type { FaultModel } from "./fault-model.ts";
import { loneCauses } from "./lone-causes.ts";

/** What every node cannot do without: the nodes and elements whose loss alone brings it down. */
export interface CertainNeeds {
  /** Whether `node` is down whenever `needed` is. */
  node(node: number, needed: number): boolean;
  /** Whether the element alone brings the node down. */
  element(node: number, element: number): boolean;
}

/** One pass for nodes and elements: the causes are the nodes, and after them the elements. */
export function certainNeeds({ graph, elements, elementsOf }: FaultModel): CertainNeeds {
  const count = graph.nodes.length;
  const own = elementsOf.map((list, node) => [node, ...list.map((element) => count + element)]);
  const rows: BitRows = loneCauses(graph, own, count + elements.length);
  return {
    node: (node, needed) => rows.has(node, needed),
    element: (node, element) => rows.has(node, count + element),
  };
}
