import { useReactFlow } from "@xyflow/react";
import { useEffect, useMemo, type DragEvent, type MouseEvent } from "react";
import { useStore } from "zustand";
import { catalogFor } from "../../shared/catalog/own-kinds.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { absoluteRects } from "../../shared/drawing/geometry.ts";
import type { Diagram, Point } from "../../shared/model/schema.ts";
import { useWorkspace } from "../hooks/workspace-context.tsx";
import { diagramOf } from "../state/document-store.ts";
import { KIND_MEDIA_TYPE } from "../state/kind-drag.ts";
import type { Editor } from "../state/workspace.ts";
import { containerIds } from "./commit-gesture.ts";
import { containerFinder, type ContainerFinder } from "./drop-target.ts";
import { placeKind, placeOnEdge } from "./place-kind.ts";

interface Placing {
  onDragOver: (event: DragEvent) => void;
  onDragLeave: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
  onClickCapture: (event: MouseEvent) => void;
  onDoubleClick: (event: MouseEvent) => void;
}

/** An edge, its label, or the handles on it. */
const EDGE = ".react-flow__edge, .edge-label, .edge-hand";

interface Target {
  readonly x: number;
  readonly y: number;
  /** The edge under the point, which the new component is set on. */
  readonly edge: string | null;
}

/**
 * New components: dropped from the palette, placed by a click, or set in the middle of the view.
 *
 * @param drawnEdgeAt finds an edge that is drawn at a point of the page but is no element of it
 */
export function usePlacing(editor: Editor, drawnEdgeAt: (point: Point) => string | null): Placing {
  const { screenToFlowPosition } = useReactFlow();
  const { preferences } = useWorkspace();
  const placeNow = useStore(editor.view, (state) => state.placeNow);
  const place = useMemo(
    () =>
      (kindId: string, { x, y, edge }: Target) => {
        const own = catalogFor(diagramOf(editor.document.getState()), catalog);
        const name = own.kind(kindId)?.names[preferences.getState().language] ?? "";
        const at = screenToFlowPosition({ x, y });
        const kind = { kind: kindId, name };
        if (edge === null) placeKind(editor, kind, at);
        else placeOnEdge(editor, kind, at, edge, { clear: false });
      },
    [editor, preferences, screenToFlowPosition],
  );

  useEffect(() => {
    if (!placeNow) return;
    const canvas = document.querySelector(".canvas")?.getBoundingClientRect();
    if (canvas) {
      const [x, y] = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2];
      place(placeNow.kind, { x, y, edge: null });
    }
    editor.view.setState({ placeNow: null });
  }, [placeNow, place, editor]);

  return useMemo(() => {
    const { view } = editor;
    const finderOf = rememberedFinder();
    const aim = (dropTarget: string | null) => {
      if (view.getState().dropTarget !== dropTarget) view.setState({ dropTarget });
    };
    const edgeUnder = (event: DragEvent | MouseEvent): string | null =>
      edgeOf(event) ?? drawnEdgeAt(screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    return {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes(KIND_MEDIA_TYPE)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        const at = screenToFlowPosition({ x: event.clientX, y: event.clientY });
        aim(edgeUnder(event) ?? finderOf(diagramOf(editor.document.getState()))(at));
      },
      onDragLeave: (event) => {
        const inside = event.relatedTarget instanceof Element && event.relatedTarget;
        if (!inside || !inside.closest(".canvas")) aim(null);
      },
      onDrop: (event) => {
        const kindId = event.dataTransfer.getData(KIND_MEDIA_TYPE);
        aim(null);
        if (kindId === "") return;
        event.preventDefault();
        place(kindId, { x: event.clientX, y: event.clientY, edge: edgeUnder(event) });
      },
      // Capturing, so that a click on a container places into it instead of selecting it.
      onClickCapture: (event) => {
        const { placing } = view.getState();
        const onCanvas =
          event.target instanceof Element &&
          event.target.closest(".react-flow__pane, .react-flow__node, .react-flow__edge");
        if (placing === null || !onCanvas) return;
        event.stopPropagation();
        place(placing, { x: event.clientX, y: event.clientY, edge: edgeUnder(event) });
      },
      onDoubleClick: (event) => {
        const onPage =
          event.target instanceof Element && event.target.classList.contains("react-flow__pane");
        if (!onPage || view.getState().simulation) return;
        const at = screenToFlowPosition({ x: event.clientX, y: event.clientY });
        view.setState({ picker: { purpose: "place", at, from: null } });
      },
    };
  }, [editor, place, drawnEdgeAt, screenToFlowPosition]);
}

function edgeOf({ target }: DragEvent | MouseEvent): string | null {
  const edge = target instanceof Element ? target.closest(EDGE) : null;
  return edge?.getAttribute("data-id") ?? null;
}

/** Makes ready once for a diagram; a drag asks many times a second. */
function rememberedFinder(): (diagram: Diagram) => ContainerFinder {
  let known: { readonly diagram: Diagram; readonly find: ContainerFinder } | null = null;
  return (diagram) => {
    if (known?.diagram !== diagram) {
      const ids = containerIds(diagram, catalog);
      const find = containerFinder(diagram, absoluteRects(diagram, catalog), (id) => ids.has(id));
      known = { diagram, find };
    }
    return known.find;
  };
}
