import { useReactFlow } from "@xyflow/react";
import { useEffect, useMemo, type DragEvent, type MouseEvent } from "react";
import { useStore } from "zustand";
import { catalog } from "../../shared/catalog/registry.ts";
import { useWorkspace } from "../hooks/workspace-context.tsx";
import { KIND_MEDIA_TYPE } from "../state/kind-drag.ts";
import type { Editor } from "../state/workspace.ts";
import { placeKind } from "./place-kind.ts";

interface Placing {
  onDragOver: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
  onClickCapture: (event: MouseEvent) => void;
}

/** New components: dropped from the palette, placed by a click, or set in the middle of the view. */
export function usePlacing(editor: Editor): Placing {
  const { screenToFlowPosition } = useReactFlow();
  const { preferences } = useWorkspace();
  const placeNow = useStore(editor.view, (state) => state.placeNow);
  const place = useMemo(
    () => (kindId: string, at: { x: number; y: number }) => {
      const name = catalog.kind(kindId)?.names[preferences.getState().language] ?? "";
      placeKind(editor, kindId, screenToFlowPosition(at), name);
    },
    [editor, preferences, screenToFlowPosition],
  );

  useEffect(() => {
    if (!placeNow) return;
    const canvas = document.querySelector(".canvas")?.getBoundingClientRect();
    if (canvas) {
      place(placeNow.kind, { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 });
    }
    editor.view.setState({ placeNow: null });
  }, [placeNow, place, editor]);

  return useMemo(
    () => ({
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes(KIND_MEDIA_TYPE)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
      },
      onDrop: (event) => {
        const kindId = event.dataTransfer.getData(KIND_MEDIA_TYPE);
        if (kindId === "") return;
        event.preventDefault();
        place(kindId, { x: event.clientX, y: event.clientY });
      },
      // Capturing, so that a click on a container places into it instead of selecting it.
      onClickCapture: (event) => {
        const { placing } = editor.view.getState();
        const onCanvas =
          event.target instanceof Element &&
          event.target.closest(".react-flow__pane, .react-flow__node, .react-flow__edge");
        if (placing === null || !onCanvas) return;
        event.stopPropagation();
        place(placing, { x: event.clientX, y: event.clientY });
      },
    }),
    [editor, place],
  );
}
