import { useOnViewportChange, useReactFlow } from "@xyflow/react";
import { useEffect } from "react";
import { useStore } from "zustand";
import type { Editor } from "../state/workspace.ts";

const DURATION_MS = 200;
const CLOSEST = 1.25;

/** Brings into view what the view store asks for, and tells it how far the canvas is zoomed. */
export function useViewport(editor: Editor): void {
  const { fitView, getNodes, getZoom, setViewport, viewportInitialized, zoomTo } = useReactFlow();
  const reveal = useStore(editor.view, (state) => state.reveal);
  const zoomBy = useStore(editor.view, (state) => state.zoomBy);

  useEffect(() => {
    if (!reveal || !viewportInitialized) return;
    // A fit of nothing would wait for the first component and then jump.
    if (getNodes().length === 0) {
      void setViewport({ x: 0, y: 0, zoom: 1 });
      return;
    }
    const nodes = reveal.ids.map((id) => ({ id }));
    void fitView({
      ...(nodes.length > 0 && { nodes }),
      padding: nodes.length > 0 ? 0.4 : 0.08,
      maxZoom: CLOSEST,
      duration: nodes.length > 0 ? motion() : 0,
    });
  }, [reveal, viewportInitialized, fitView, getNodes, setViewport]);

  useEffect(() => {
    if (zoomBy) void zoomTo(getZoom() * zoomBy.factor, { duration: motion() });
  }, [zoomBy, zoomTo, getZoom]);

  useOnViewportChange({ onEnd: ({ zoom }) => editor.view.setState({ zoom }) });
}

function motion(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : DURATION_MS;
}
