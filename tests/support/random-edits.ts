import fc from "fast-check";
import { newId } from "../../shared/model/ids.ts";
import type { Diagram, DiagramNode } from "../../shared/model/schema.ts";
import { ancestorIds, nodesById, withDescendants } from "../../shared/model/tree.ts";

type Edit = (diagram: Diagram) => Diagram;

/** What one person does to a diagram in an afternoon. */
export const randomEdits: fc.Arbitrary<Edit> = fc
  .array(
    fc.record({
      what: fc.constantFrom("rename", "state", "move", "remove", "add", "join", "put", "title"),
      at: fc.nat(40),
      to: fc.nat(40),
      word: fc.constantFrom("one", "two", "셋"),
    }),
    { maxLength: 8 },
  )
  .map((steps) => (diagram) => steps.reduce(step, diagram));

interface Step {
  readonly what: string;
  readonly at: number;
  readonly to: number;
  readonly word: string;
}

function step(diagram: Diagram, { what, at, to, word }: Step): Diagram {
  const { nodes, edges } = diagram;
  const node = nodes[at % Math.max(1, nodes.length)];
  const other = nodes[to % Math.max(1, nodes.length)];
  const change = (fields: Partial<DiagramNode>): Diagram => ({
    ...diagram,
    nodes: nodes.map((one) => (one === node ? { ...one, ...fields } : one)),
  });
  if (what === "title") return { ...diagram, title: word };
  if (what === "add") {
    const id = newId(diagram, "vm");
    const added = { id, kind: "generic/vm", name: word, position: { x: at, y: to } };
    return { ...diagram, nodes: [...nodes, added] };
  }
  if (!node || !other) return diagram;
  if (what === "rename") return change({ name: word });
  if (what === "state") return change({ properties: { ...node.properties, [word]: at } });
  if (what === "move") return change({ position: { x: at, y: to } });
  if (what === "put") {
    const around = ancestorIds(nodesById(diagram), other.id);
    const fits = other.kind.startsWith("zone/") && other !== node && !around.includes(node.id);
    return fits ? change({ parent: other.id }) : diagram;
  }
  if (what === "join") {
    const edge = { id: newId(diagram, "e"), source: node.id, target: other.id };
    return { ...diagram, edges: [...edges, edge] };
  }
  const gone = withDescendants(diagram, [node.id]);
  return {
    ...diagram,
    nodes: nodes.filter(({ id }) => !gone.has(id)),
    edges: edges.filter(({ source, target }) => !gone.has(source) && !gone.has(target)),
  };
}
