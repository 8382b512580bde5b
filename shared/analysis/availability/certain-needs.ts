import type { FaultModel } from "./fault-model.ts";
import { loneCauses } from "./lone-causes.ts";

/** What every node cannot do without: what brings it down when it is lost alone. */
export interface CertainNeeds {
  /** Whether `node` is down whenever `needed` is. */
  node(node: number, needed: number): boolean;
  /** Whether it is down whenever nobody of the choice stands. */
  choice(node: number, choice: number): boolean;
  /** Whether the element alone brings the node down. */
  element(node: number, element: number): boolean;
}

/** One pass for nodes, choices and elements: each is a cause, numbered after those before. */
export function certainNeeds({ graph, elements, elementsOf }: FaultModel): CertainNeeds {
  let width = graph.nodes.length;
  const number = (): number => width++;
  const choiceCauses = graph.choices.map((choice) => (choice.length > 1 ? number() : choice[0]));
  // A component's own failure is the loss of its node.
  const elementCauses = elements.map((element) =>
    element.place ? number() : (element.takes[0] ?? number()),
  );
  const own = elementsOf.map((list, node) => [
    node,
    ...list.flatMap((element) => elementCauses[element] ?? []),
  ]);
  const rows = loneCauses(graph, { own, ofChoice: (choice) => choiceCauses[choice], width });
  const isCause = (node: number, cause: number | undefined): boolean =>
    cause !== undefined && rows.has(node, cause);
  return {
    node: (node, needed) => rows.has(node, needed),
    choice: (node, choice) => isCause(node, choiceCauses[choice]),
    element: (node, element) => isCause(node, elementCauses[element]),
  };
}
