import { catalogFor } from "../../../shared/catalog/own-kinds.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { absoluteRects } from "../../../shared/drawing/geometry.ts";
import { drawEdge } from "../../../shared/edits/draw-edge.ts";
import { moveInto } from "../../../shared/edits/move-into.ts";
import { reconnectEdge } from "../../../shared/edits/reconnect-edge.ts";
import { boundsOf } from "../../../shared/lib/rect.ts";
import type { Diagram, Point } from "../../../shared/model/schema.ts";
import { diagramOf } from "../../state/document-store.ts";
import type { Picker } from "../../state/view-store.ts";
import type { Editor } from "../../state/workspace.ts";
import { middle } from "../commit-gesture.ts";
import { placeConnected, placeKind, placeNear, placeOnEdge, type NewKind } from "../place-kind.ts";

/** Does what a picker is for with the node that was picked; one step of the history. */
export function pickNode({ document, view }: Editor, picker: Picker, node: string): void {
  if (picker.purpose === "moveInto") {
    document.apply("arrange.moveInto", (diagram) => moveInto(diagram, picker.ids, node));
  } else if (picker.purpose === "reconnect") {
    document.apply("arrange.pick.reconnect", (diagram) =>
      reconnectEdge(diagram, picker.edge, picker.end, node),
    );
  } else {
    const sources =
      picker.purpose === "connect"
        ? picker.ids
        : picker.purpose === "place" && picker.from !== null
          ? [picker.from]
          : [];
    document.apply("commands.connect", (diagram) => {
      const joined = sources.reduce(
        ({ next, ids }, source) => {
          const [after, id] = drawEdge(next, source, node);
          return { next: after, ids: id === undefined ? ids : [...ids, id] };
        },
        { next: diagram, ids: [] as readonly string[] },
      );
      if (joined.ids.length > 0) view.setState({ selection: new Set(joined.ids) });
      return joined.next;
    });
  }
}

/** Where things are drawn, which the document does not know. */
interface Drawn {
  /** The middle of an edge. */
  readonly middleOf: (edge: string) => Point | undefined;
  /** The point of the page in the middle of the view. */
  readonly middleOfView: () => Point;
}

/** Places the kind that was picked where the picker says; the first of all in the middle of the view. */
export function pickKind(
  editor: Editor,
  picker: Picker,
  kind: NewKind,
  { middleOf, middleOfView }: Drawn,
): void {
  const diagram = diagramOf(editor.document.getState());
  if (picker.purpose === "place") {
    if (picker.near !== undefined && diagram.nodes.length === 0) {
      placeKind(editor, kind, middleOfView());
    } else if (picker.near !== undefined) placeNear(editor, kind, picker.near);
    else if (picker.from === null) placeKind(editor, kind, picker.at);
    else placeConnected(editor, kind, picker.at, picker.from);
  }
  if (picker.purpose !== "insert") return;
  const at = middleOf(picker.edge) ?? betweenEnds(diagram, picker.edge);
  if (at) placeOnEdge(editor, kind, at, picker.edge, { clear: true });
}

function betweenEnds(diagram: Diagram, id: string): Point | undefined {
  const edge = diagram.edges.find((one) => one.id === id);
  const rects = absoluteRects(diagram, catalogFor(diagram, catalog));
  const all = boundsOf([edge?.source, edge?.target].flatMap((end) => rects.get(end ?? "") ?? []));
  return all && middle(all);
}
