import type { Catalog } from "../catalog/catalog.ts";
import { deploymentsOf } from "../drawing/deployments.ts";
import { onPage } from "../edits/clipboard.ts";
import { cutOut } from "../edits/insert-fragment.ts";

import type { Diagram } from "../model/schema.ts";

/**
 * The part of a diagram that is selected, as a diagram of its own: the nodes with all that is inside,
 * the ends of selected edges, and the edges between. What the containers around gave (a place, the
 * deployment model) it keeps. Undefined when none of the ids is in the diagram.
 */
export function selectPart(
  diagram: Diagram,
  selection: Iterable<string>,
  catalog: Catalog,
): Diagram | undefined {
  const ids = new Set(selection);
  const nodes = new Set(diagram.nodes.map(({ id }) => id).filter((id) => ids.has(id)));
  for (const { id, source, target } of diagram.edges) {
    if (ids.has(id)) nodes.add(source).add(target);
  }
  const part = onPage(diagram, cutOut(diagram, nodes));
  if (part.nodes.length === 0) return undefined;
  const kept = new Set([
    "model",
    ...part.nodes.map(({ id }) => id),
    ...part.edges.map(({ id }) => id),
  ]);
  const about = ({ subject }: { readonly subject: string }): boolean =>
    subject.split("|").every((id) => kept.has(id));
  const { waivers, comments } = diagram;
  const deployments = deploymentsOf(diagram, catalog);
  const stood = new Map(diagram.nodes.map((node) => [node.id, node.parent]));
  return {
    ...diagram,
    ...part,
    // What is said of the rest is not handed on with the part.
    ...(waivers && { waivers: waivers.filter(about) }),
    ...(comments && { comments: comments.filter(about) }),
    nodes: part.nodes.map((node) => {
      const deployment = deployments.get(node.id);
      const cutOff = node.parent === undefined && stood.get(node.id) !== undefined;
      return cutOff && node.deployment === undefined && deployment !== undefined
        ? { ...node, deployment }
        : node;
    }),
  };
}
