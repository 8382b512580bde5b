import type { Catalog } from "../catalog/catalog.ts";
import { parseContext } from "../catalog/parse-context.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { catalog as builtIn } from "../catalog/registry.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import type { DocumentError } from "../model/document-error.ts";
import { fragmentText, parseFragment, type Fragment } from "../model/fragment.ts";
import { LIMITS } from "../model/limits.ts";
import type { Diagram, DiagramNode, Point } from "../model/schema.ts";
import { ancestorIds, nodesById, originOf } from "../model/tree.ts";
import { bendFrame, shiftBends } from "./bends.ts";
import { fitsInto } from "./containment.ts";
import { cutOut, insertFragment } from "./insert-fragment.ts";
import { idSet, withField, type Ids } from "./update-elements.ts";

const STEP = 24;

/** The clipboard text of nodes, with what is inside and the edges between; undefined for no node. */
export function copyElements(diagram: Diagram, ids: Ids): string | undefined {
  const fragment = cutOut(diagram, idSet(ids));
  return fragment.nodes.length > 0 ? fragmentText(onPage(diagram, fragment)) : undefined;
}

/** The fragment by itself: what stood in a container outside of it stands on the page. */
export function onPage(diagram: Diagram, fragment: Fragment): Fragment {
  const [byId, own] = [nodesById(diagram), nodesById(fragment)];
  const nodes = fragment.nodes.map((node) =>
    node.parent === undefined || own.has(node.parent)
      ? node
      : withField(
          { ...node, position: { ...node.position, ...originOf(byId, node.id) } },
          "parent",
          undefined,
        ),
  );
  const edges = fragment.edges.map((edge) =>
    bendFrame(own, edge) === undefined
      ? shiftBends(edge, originOf(byId, bendFrame(byId, edge)))
      : edge,
  );
  return { nodes, edges };
}

interface PastePlace {
  /** Where on the page the fragment's upper left corner goes; beside the original without it. */
  readonly at?: Point;
  /** The container that takes the fragment in. */
  readonly parent?: string;
}

interface Pasted {
  readonly diagram: Diagram;
  readonly ids: readonly string[];
}

/**
 * Pastes a clipboard text: new ids, the same arrangement. A text that is no fragment changes nothing.
 */
export function pasteElements(
  diagram: Diagram,
  text: string,
  { at, parent }: PastePlace = {},
  catalog: Catalog = catalogFor(diagram, builtIn),
): Result<Pasted, DocumentError> {
  const fragment = parseFragment(text, parseContext(catalog));
  if (!fragment.ok) return fail(fragment.error);
  const roots = fragment.value.nodes.filter((node) => node.parent === undefined);
  const home = parent !== undefined && takesAll(diagram, fragment.value, parent, catalog);
  const target = originOf(nodesById(diagram), home ? parent : undefined);
  const delta = at ? distance(cornerOf(roots), at) : stepAside(diagram, roots);
  const place = (node: DiagramNode): DiagramNode => ({
    ...(home ? withField(node, "parent", parent) : node),
    position: {
      ...node.position,
      x: node.position.x + delta.x - target.x,
      y: node.position.y + delta.y - target.y,
    },
  });
  const bends = { x: delta.x - target.x, y: delta.y - target.y };
  const [next, ids] = insertFragment(diagram, fragment.value, place, bends);
  return ok({ diagram: next, ids });
}

/** Whether the container may hold the fragment and the depth stays readable. */
function takesAll(diagram: Diagram, fragment: Fragment, parent: string, catalog: Catalog): boolean {
  const own = nodesById(fragment);
  const levels = Math.max(0, ...fragment.nodes.map(({ id }) => ancestorIds(own, id).length + 1));
  const depth = ancestorIds(nodesById(diagram), parent).length + 1;
  return depth + levels <= LIMITS.nesting && fitsInto(diagram, "", parent, catalog);
}

function cornerOf(nodes: readonly DiagramNode[]): Point {
  return {
    x: Math.min(...nodes.map(({ position }) => position.x)),
    y: Math.min(...nodes.map(({ position }) => position.y)),
  };
}

const distance = (from: Point, to: Point): Point => ({
  x: Math.round(to.x - from.x),
  y: Math.round(to.y - from.y),
});

/** The shortest diagonal that puts no copy exactly upon a node, so that pasting again shows again. */
function stepAside(diagram: Diagram, roots: readonly DiagramNode[]): Point {
  const byId = nodesById(diagram);
  const taken = new Set(
    diagram.nodes.map(({ id }) => {
      const { x, y } = originOf(byId, id);
      return `${x},${y}`;
    }),
  );
  let step = 0;
  do step += STEP;
  while (roots.some(({ position: { x, y } }) => taken.has(`${x + step},${y + step}`)));
  return { x: step, y: step };
}
