import { catalog } from "../../shared/catalog/registry.ts";
import { absoluteRects, COMPONENT_SIZE, CONTAINER_SIZE } from "../../shared/drawing/geometry.ts";
import { addNode } from "../../shared/edits/add-node.ts";
import { isContainerRole } from "../../shared/catalog/roles.ts";
import type { Point } from "../../shared/model/schema.ts";
import { diagramOf } from "../state/document-store.ts";
import type { Editor } from "../state/workspace.ts";
import { containerIds } from "./commit-gesture.ts";
import { containerAt } from "./drop-target.ts";

/** Adds a component of a kind with its middle at a point of the page, in the container there. */
export function placeKind(
  { document, view }: Editor,
  kindId: string,
  at: Point,
  name: string,
): void {
  const kind = catalog.kind(kindId);
  if (!kind) return;
  const diagram = diagramOf(document.getState());
  const rects = absoluteRects(diagram, catalog);
  const containers = containerIds(diagram, catalog);
  const parent = containerAt(at, diagram, rects, (id) => containers.has(id));
  const size = isContainerRole(kind.role) ? CONTAINER_SIZE : COMPONENT_SIZE;
  const origin = (parent !== null && rects.get(parent)) || { x: 0, y: 0 };
  const position = {
    x: Math.round(at.x - size.width / 2 - origin.x),
    y: Math.round(at.y - size.height / 2 - origin.y),
  };
  document.apply("commands.add", (before) => {
    const [next, id] = addNode(before, {
      kind: kindId,
      name,
      position,
      ...(parent !== null && { parent }),
    });
    view.setState({ selection: new Set([id]), placing: null });
    return next;
  });
}
