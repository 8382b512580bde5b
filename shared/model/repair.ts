import { omit } from "../lib/omit.ts";
import { ok, type Result } from "../lib/result.ts";
import type { DocumentError } from "./document-error.ts";
import { EDGE_ID_BASE, idBase, idMaker } from "./ids.ts";
import { normalise } from "./normalise.ts";
import { checkReferences } from "./parse.ts";
import { readDocument } from "./read-document.ts";
import { firstNodes, parentCircles, type ParseContext } from "./references.ts";
import type { Diagram, DiagramNode } from "./schema.ts";

/** One thing that a repair changed. */
export type Repair =
  | { readonly code: "renamedNode" | "renamedEdge"; readonly id: string; readonly other: string }
  | {
      readonly code: "removedEdge";
      readonly id: string;
      readonly source: string;
      readonly target: string;
    }
  | {
      readonly code: "lostParent" | "cutCircle" | "liftedToPage";
      readonly id: string;
      readonly other: string;
    }
  | {
      readonly code: "lifted";
      readonly id: string;
      readonly other: string;
      readonly container: string;
    };

interface Repaired {
  readonly diagram: Diagram;
  /** Empty when nothing had to be repaired. */
  readonly repairs: readonly Repair[];
}

type Step = (diagram: Diagram, repairs: Repair[], context: ParseContext) => Diagram;

/**
 * In this order: a new id must not become what a lost reference meant, and circles and lifting rely on
 * unique ids.
 */
const STEPS: readonly Step[] = [
  dropLostParents,
  removeLostEdges,
  renameDuplicates,
  cutCircles,
  liftOutOfComponents,
];

/**
 * Makes a readable diagram of a text whose ids or references are at fault, and says what it changed. Other
 * faults (syntax, shape, limits) are returned as the error they are.
 */
export function repairDiagram(
  text: string,
  context: ParseContext,
): Result<Repaired, DocumentError> {
  const document = readDocument(text);
  if (!document.ok) return document;
  const repairs: Repair[] = [];
  let diagram = document.value;
  for (const step of STEPS) diagram = step(diagram, repairs, context);
  const checked = checkReferences(diagram, context);
  return checked.ok ? ok({ diagram: normalise(diagram), repairs }) : checked;
}

/** The first bearer keeps the id, since everything that refers to it means one element. */
function renameDuplicates(diagram: Diagram, repairs: Repair[]): Diagram {
  const nextId = idMaker(diagram);
  const taken = new Set<string>();
  const rename = <T extends { readonly id: string }>(
    element: T,
    base: string,
    code: "renamedNode" | "renamedEdge",
  ): T => {
    const { id } = element;
    if (!taken.has(id)) {
      taken.add(id);
      return element;
    }
    const other = nextId(base);
    repairs.push({ code, id, other });
    return { ...element, id: other };
  };
  return {
    ...diagram,
    nodes: diagram.nodes.map((node) => rename(node, idBase(node.kind, node.name), "renamedNode")),
    edges: diagram.edges.map((edge) => rename(edge, EDGE_ID_BASE, "renamedEdge")),
  };
}

function dropLostParents(diagram: Diagram, repairs: Repair[]): Diagram {
  const byId = firstNodes(diagram);
  return mapNodes(diagram, (node) => {
    if (node.parent === undefined || byId.has(node.parent)) return node;
    repairs.push({ code: "lostParent", id: node.id, other: node.parent });
    return orphan(node);
  });
}

function cutCircles(diagram: Diagram, repairs: Repair[]): Diagram {
  const cut = new Set(parentCircles(diagram).map(([first]) => first));
  return mapNodes(diagram, (node) => {
    if (!cut.has(node.id)) return node;
    repairs.push({ code: "cutCircle", id: node.id, other: node.parent ?? "" });
    return orphan(node);
  });
}

/** Out of components into the nearest container around, at the same place on the page. */
function liftOutOfComponents(diagram: Diagram, repairs: Repair[], context: ParseContext): Diagram {
  const byId = firstNodes(diagram);
  const isComponent = (node: DiagramNode | undefined) =>
    node !== undefined && context.isContainerKind(node.kind, diagram) === false;
  return mapNodes(diagram, (node) => {
    let around = byId.get(node.parent ?? "");
    if (!isComponent(around)) return node;
    let { x, y } = node.position;
    while (around && isComponent(around)) {
      x += around.position.x;
      y += around.position.y;
      around = byId.get(around.parent ?? "");
    }
    const lifted = { ...node, position: { ...node.position, x, y } };
    const names = { id: node.id, other: node.parent ?? "" };
    repairs.push(
      around
        ? { code: "lifted", ...names, container: around.id }
        : { code: "liftedToPage", ...names },
    );
    return around ? { ...lifted, parent: around.id } : orphan(lifted);
  });
}

function removeLostEdges(diagram: Diagram, repairs: Repair[]): Diagram {
  const byId = firstNodes(diagram);
  const edges = diagram.edges.filter(({ id, source, target }) => {
    const whole = byId.has(source) && byId.has(target);
    if (!whole) repairs.push({ code: "removedEdge", id, source, target });
    return whole;
  });
  return { ...diagram, edges };
}

const mapNodes = (diagram: Diagram, change: (node: DiagramNode) => DiagramNode): Diagram => ({
  ...diagram,
  nodes: diagram.nodes.map(change),
});

const orphan = (node: DiagramNode): DiagramNode => omit(node, "parent");
