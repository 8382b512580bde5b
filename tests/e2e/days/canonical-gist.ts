import { omit } from "../../../shared/lib/omit.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../../../shared/model/schema.ts";

/**
 * What a diagram says but for ids and places: every id is replaced by what it stands for (kind, name and
 * the containers around; the ends of a connection), and positions, sizes and bends are left out.
 *
 * @throws when two elements say the same, so that their ids cannot be told apart
 */
export function canonicalGist(diagram: Diagram): object {
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]));
  const titleOf = ({ kind, name = "", parent }: DiagramNode): string => {
    const around = byId.get(parent ?? "");
    return `${around ? `${titleOf(around)} / ` : ""}${kind} ${name}`;
  };
  const titles = new Map(diagram.nodes.map((node) => [node.id, titleOf(node)]));
  const nameOf = (id: string): string => titles.get(id) ?? id;
  for (const { id, source, target, name = "" } of diagram.edges) {
    titles.set(id, `${nameOf(source)} → ${nameOf(target)} ${name}`);
  }
  if (new Set(titles.values()).size < titles.size) throw new Error("Two elements say the same");
  const gistOfNode = (node: DiagramNode) => ({
    ...omit(node, "position", "size"),
    id: nameOf(node.id),
    ...(node.parent !== undefined && { parent: nameOf(node.parent) }),
  });
  const gistOfEdge = (edge: DiagramEdge) => ({
    ...omit(edge, "bends"),
    id: nameOf(edge.id),
    source: nameOf(edge.source),
    target: nameOf(edge.target),
  });
  const subjectOf = (subject: string) => subject.split("|").map(nameOf).join(" | ");
  return {
    ...diagram,
    nodes: diagram.nodes.map(gistOfNode),
    edges: diagram.edges.map(gistOfEdge),
    ...(diagram.waivers && {
      waivers: diagram.waivers.map((waiver) => ({ ...waiver, subject: subjectOf(waiver.subject) })),
    }),
  };
}
