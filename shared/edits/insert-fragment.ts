import { EDGE_ID_BASE, idBase, idMaker } from "../model/ids.ts";
import type { Fragment } from "../model/fragment.ts";
import { LIMITS } from "../model/limits.ts";
import type { Diagram, DiagramNode, Point } from "../model/schema.ts";
import { nodesById, withDescendants } from "../model/tree.ts";
import { bendFrame, shiftBends } from "./bends.ts";

/** The given nodes with what is inside them, and the edges between them. */
export function cutOut(diagram: Diagram, ids: Iterable<string>): Fragment {
  const inside = withDescendants(diagram, ids);
  return {
    nodes: diagram.nodes.filter(({ id }) => inside.has(id)),
    edges: diagram.edges.filter(({ source, target }) => inside.has(source) && inside.has(target)),
  };
}

/**
 * Adds copies of a fragment's elements under new ids, in front of everything.
 *
 * @param place what to make of a node that stands in no other node of the fragment
 * @param delta how far bends that are relative to the page, or to what is around the fragment, move
 * @returns the diagram and the new ids, nodes before edges; unchanged when it would grow past the limits
 */
export function insertFragment(
  diagram: Diagram,
  fragment: Fragment,
  place: (node: DiagramNode) => DiagramNode,
  delta: Point,
): readonly [Diagram, readonly string[]] {
  if (
    fragment.nodes.length === 0 ||
    diagram.nodes.length + fragment.nodes.length > LIMITS.nodes ||
    diagram.edges.length + fragment.edges.length > LIMITS.edges
  ) {
    return [diagram, []];
  }
  const nextId = idMaker(diagram);
  const renamed = new Map(
    fragment.nodes.map(({ id, kind, name }) => [id, nextId(idBase(kind, name))]),
  );
  const idOf = (id: string) => renamed.get(id) ?? id;
  const nodes = fragment.nodes.map((node): DiagramNode => {
    const copy = { ...node, id: idOf(node.id) };
    const parent = node.parent === undefined ? undefined : renamed.get(node.parent);
    return parent === undefined ? place(copy) : { ...copy, parent };
  });
  const byId = nodesById(fragment);
  const edges = fragment.edges.map((edge) => {
    const copy = {
      ...edge,
      id: nextId(EDGE_ID_BASE),
      source: idOf(edge.source),
      target: idOf(edge.target),
    };
    // Bends relative to a copied container are right already.
    return bendFrame(byId, edge) === undefined ? shiftBends(copy, delta) : copy;
  });
  const next = {
    ...diagram,
    nodes: [...diagram.nodes, ...nodes],
    edges: edges.length > 0 ? [...diagram.edges, ...edges] : diagram.edges,
  };
  return [next, [...nodes, ...edges].map(({ id }) => id)];
}
