import type { DocumentError, DocumentErrorCode } from "./document-error.ts";
import { LIMITS } from "./limits.ts";
import type { Diagram } from "./schema.ts";

/** What the reader must know of the catalogue. */
export interface ParseContext {
  /**
   * Whether a kind can hold others; undefined for an unknown kind, which is allowed to. The diagram may
   * define kinds of its own.
   */
  isContainerKind(kindId: string, diagram: Diagram): boolean | undefined;
}

/** Every fault between elements: ids that are not unique, references that lead nowhere or in a circle. */
export function referenceProblems(diagram: Diagram, context: ParseContext): DocumentError[] {
  const { nodes, edges } = diagram;
  const problems: DocumentError[] = [];
  const report = (code: DocumentErrorCode, pointer: string, ...ids: string[]) =>
    problems.push({ code, pointer, ids, repairable: true });

  const taken = new Set<string>();
  const claim = (id: string, pointer: string) => {
    if (taken.has(id)) report("duplicateId", pointer, id);
    taken.add(id);
  };
  nodes.forEach(({ id }, index) => claim(id, `/nodes/${index}/id`));
  edges.forEach(({ id }, index) => claim(id, `/edges/${index}/id`));

  const byId = firstNodes(diagram);
  nodes.forEach(({ id, parent }, index) => {
    if (parent === undefined) return;
    const container = byId.get(parent);
    const pointer = `/nodes/${index}/parent`;
    if (!container) report("danglingParent", pointer, id, parent);
    else if (context.isContainerKind(container.kind, diagram) === false) {
      report("componentParent", pointer, id, parent);
    }
  });
  edges.forEach(({ id, source, target }, index) => {
    if (!byId.has(source)) report("danglingSource", `/edges/${index}/source`, id, source);
    if (!byId.has(target)) report("danglingTarget", `/edges/${index}/target`, id, target);
  });
  return [...depthProblems(diagram), ...problems];
}

/** The node an id means: the first with it. */
export function firstNodes({ nodes }: Diagram): ReadonlyMap<string, Diagram["nodes"][number]> {
  const byId = new Map<string, Diagram["nodes"][number]>();
  for (const node of nodes) if (!byId.has(node.id)) byId.set(node.id, node);
  return byId;
}

/** Circles of parents, each once, and containers nested too deep. */
function depthProblems(diagram: Diagram): DocumentError[] {
  const circles = parentCircles(diagram);
  if (circles.length > 0) {
    const index = new Map(diagram.nodes.map(({ id }, at) => [id, at]));
    return circles.map((ids) => ({
      code: "parentCycle",
      pointer: `/nodes/${index.get(ids[0] ?? "") ?? 0}/parent`,
      ids,
      repairable: true,
    }));
  }
  const depths = nodeDepths(diagram);
  const deep = diagram.nodes.findIndex(({ id }) => (depths.get(id) ?? 1) > LIMITS.nesting);
  if (deep < 0) return [];
  const id = diagram.nodes[deep]?.id ?? "";
  const data = { limit: LIMITS.nesting };
  const pointer = `/nodes/${deep}/parent`;
  return [{ code: "tooDeepParents", pointer, ids: [id], data, repairable: false }];
}

/** Circles of parents, in document order, each starting at its first node. */
export function parentCircles(diagram: Diagram): string[][] {
  const byId = firstNodes(diagram);
  const done = new Set<string>();
  const circles: string[][] = [];
  for (const { id } of diagram.nodes) {
    const walk: string[] = [];
    const onWalk = new Map<string, number>();
    let at: string | undefined = id;
    while (at !== undefined && !done.has(at) && !onWalk.has(at)) {
      onWalk.set(at, walk.length);
      walk.push(at);
      at = byId.get(at)?.parent;
    }
    const start = at === undefined ? undefined : onWalk.get(at);
    if (start !== undefined) circles.push(walk.slice(start));
    for (const one of walk) done.add(one);
  }
  return circles;
}

/** How deep each node stands, 1 at the top. Expects no circles. */
function nodeDepths(diagram: Diagram): ReadonlyMap<string, number> {
  const byId = firstNodes(diagram);
  const depths = new Map<string, number>();
  for (const { id } of diagram.nodes) {
    const walk: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && byId.has(at) && !depths.has(at)) {
      walk.push(at);
      at = byId.get(at)?.parent;
    }
    let depth = at === undefined ? 0 : (depths.get(at) ?? 0);
    for (const one of walk.reverse()) depths.set(one, ++depth);
  }
  return depths;
}
