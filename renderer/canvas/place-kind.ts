import { catalogFor } from "../../shared/catalog/own-kinds.ts";
import { catalog as builtIn } from "../../shared/catalog/registry.ts";
import { isContainerRole } from "../../shared/catalog/roles.ts";
import { absoluteRects, COMPONENT_SIZE, CONTAINER_SIZE } from "../../shared/drawing/geometry.ts";
import { addNear } from "../../shared/edits/add-near.ts";
import { addNode } from "../../shared/edits/add-node.ts";
import { drawEdge } from "../../shared/edits/draw-edge.ts";
import { growAround } from "../../shared/edits/grow-around.ts";
import { insertOnEdge } from "../../shared/edits/insert-on-edge.ts";
import type { Diagram, Point } from "../../shared/model/schema.ts";
import { firstFree } from "../../shared/lib/first-free.ts";
import type { Editor } from "../state/workspace.ts";
import { containerIds } from "./commit-gesture.ts";
import { clearPoint, dropPoint } from "./drop-point.ts";
import { containerFinder } from "./drop-target.ts";

/** What is to be placed: a kind, and the name it begins with. */
export interface NewKind {
  readonly kind: string;
  readonly name: string;
}

/** Adds a component of a kind with its middle at a point of the page, in the container there. */
export function placeKind(editor: Editor, kind: NewKind, at: Point): void {
  apply(editor, kind, (diagram, named) => withKind(diagram, named, at));
}

/** Adds a component beside another, in a container or at a free place, and brings it into view. */
export function placeNear(editor: Editor, kind: NewKind, near: string | null): void {
  apply(editor, kind, (diagram, named) =>
    addNear(diagram, near, named, catalogFor(diagram, builtIn)),
  );
  editor.view.setState(({ selection }) => ({ reveal: { ids: [...selection] } }));
}

/** Adds a component at the loose end of a new edge, with its near border there; one step of the history. */
export function placeConnected(editor: Editor, kind: NewKind, at: Point, from: string): void {
  apply(editor, kind, (diagram, named) => {
    const origin = absoluteRects(diagram, builtIn).get(from);
    const size = sizeOfKind(diagram, kind.kind);
    const middle = origin && { x: origin.x + origin.width / 2, y: origin.y + origin.height / 2 };
    const [dx, dy] = middle ? [at.x - middle.x, at.y - middle.y] : [0, 0];
    const level = Math.abs(dx) >= Math.abs(dy);
    const [added, id] = withKind(diagram, named, {
      x: at.x + (level ? (Math.sign(dx) * size.width) / 2 : 0),
      y: at.y + (level ? 0 : (Math.sign(dy) * size.height) / 2),
    });
    return [drawEdge(added, from, id)[0], id];
  });
}

/**
 * Adds a component between the ends of an edge.
 *
 * @param clear looks for a place nearby where it covers nothing
 */
export function placeOnEdge(
  editor: Editor,
  kind: NewKind,
  at: Point,
  edge: string,
  { clear }: { readonly clear: boolean },
): void {
  apply(editor, kind, (diagram, named) => {
    const [added, id] = withKind(
      diagram,
      named,
      clear ? clearPoint(diagram, at, catalogFor(diagram, builtIn)) : at,
    );
    return [insertOnEdge(added, edge, id)[0], id];
  });
}

function apply(
  { document, view }: Editor,
  { kind, name }: NewKind,
  edit: (diagram: Diagram, named: NewKind) => readonly [Diagram, string],
): void {
  document.apply("commands.add", (diagram) => {
    const known = catalogFor(diagram, builtIn).kind(kind);
    if (!known) return diagram;
    // Two containers called the same could not be told apart in a list of places to move to.
    const own = isContainerRole(known.role) ? numbered(diagram, name) : name;
    const [next, id] = edit(diagram, { kind, name: own });
    // A note is its text: it is typed at once.
    const renaming = known.role === "note" ? id : null;
    view.setState({ selection: new Set([id]), placing: null, renaming });
    return next;
  });
}

function withKind(
  diagram: Diagram,
  { kind, name }: NewKind,
  wanted: Point,
): readonly [Diagram, string] {
  const catalog = catalogFor(diagram, builtIn);
  const rects = absoluteRects(diagram, catalog);
  const containers = containerIds(diagram, catalog);
  const containerAt = containerFinder(diagram, rects, (id) => containers.has(id));
  const size = sizeOfKind(diagram, kind);
  const single = size === COMPONENT_SIZE;
  const at = single ? dropPoint(diagram, wanted, catalog, containerAt) : wanted;
  const parent = containerAt(at);
  const origin = (parent !== null && rects.get(parent)) || { x: 0, y: 0 };
  const position = {
    x: Math.round(at.x - size.width / 2 - origin.x),
    y: Math.round(at.y - size.height / 2 - origin.y),
  };
  const [added, id] = addNode(diagram, {
    kind,
    name,
    position,
    ...(parent !== null && { parent }),
  });
  return [growAround(added, id, catalog), id];
}

function sizeOfKind(diagram: Diagram, id: string) {
  const kind = catalogFor(diagram, builtIn).kind(id);
  return kind && isContainerRole(kind.role) ? CONTAINER_SIZE : COMPONENT_SIZE;
}

/** The name itself, or with the first number that no other element of the name has: "Zone 2". */
function numbered({ nodes }: Diagram, name: string): string {
  return name === "" ? name : firstFree(name, " ", new Set(nodes.map((node) => node.name)));
}
