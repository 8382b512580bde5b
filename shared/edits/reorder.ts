import { parentsFirst } from "../model/normalise.ts";
import type { Diagram } from "../model/schema.ts";
import { withDescendants } from "../model/tree.ts";
import { idSet, type Ids } from "./update-elements.ts";

/** Draws elements after the others, so that they cover them. */
export function bringToFront(diagram: Diagram, ids: Ids): Diagram {
  return reorder(diagram, ids, (chosen, others) => [...others, ...chosen]);
}

/** Draws elements before the others of their container. */
export function sendToBack(diagram: Diagram, ids: Ids): Diagram {
  return reorder(diagram, ids, (chosen, others) => [...chosen, ...others]);
}

type Join = <T>(chosen: readonly T[], others: readonly T[]) => readonly T[];

function reorder(diagram: Diagram, ids: Ids, join: Join): Diagram {
  const wanted = idSet(ids);
  const along = withDescendants(diagram, wanted);
  const nodes = sameOrder(diagram.nodes, parentsFirst(split(diagram.nodes, along, join)));
  const edges = sameOrder(diagram.edges, split(diagram.edges, wanted, join));
  if (nodes === diagram.nodes && edges === diagram.edges) return diagram;
  return { ...diagram, nodes, edges };
}

function split<T extends { readonly id: string }>(
  items: readonly T[],
  ids: ReadonlySet<string>,
  join: Join,
): readonly T[] {
  return join(
    items.filter(({ id }) => ids.has(id)),
    items.filter(({ id }) => !ids.has(id)),
  );
}

const sameOrder = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
  before.every((item, at) => item === after[at]) ? before : after;
