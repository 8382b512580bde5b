import { useOnViewportChange, useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import { useStore } from "zustand";
import type { Editor } from "../state/workspace.ts";

const DURATION_MS = 200;
const CLOSEST = { all: 1.25, some: 1, filled: 2 };
/** Room for the legend above; what lies in the lower corners may cover a little. */
const AROUND_ALL = { top: "56px", right: "24px", bottom: "28px", left: "24px" } as const;
const AROUND_SOME = 0.25;

/** Brings into view what the view store asks for, and tells it how far the canvas is zoomed. */
export function useViewport(editor: Editor): void {
  const flow = useReactFlow();
  const { fitView, getNodes, getNodesBounds, getZoom, setViewport, zoomTo } = flow;
  const { viewportInitialized } = flow;
  const store = useStoreApi();
  const reveal = useStore(editor.view, (state) => state.reveal);
  const zoomBy = useStore(editor.view, (state) => state.zoomBy);

  useEffect(() => {
    if (!reveal || !viewportInitialized) return;
    // A fit of nothing would wait for the first component and then jump.
    if (getNodes().length === 0) {
      void setViewport({ x: 0, y: 0, zoom: 1 });
      return;
    }
    if (reveal.ids.length === 0) {
      void fitView({ padding: AROUND_ALL, maxZoom: CLOSEST.all });
      return;
    }
    const wanted = new Set(reveal.ids);
    const nodes = getNodes().filter(({ id }) => wanted.has(id));
    const { width, height, transform } = store.getState();
    const seen = isInView(getNodesBounds(nodes), transform, width, height);
    if (nodes.length === 0 || (seen && !reveal.fill)) return;
    const maxZoom = reveal.fill ? CLOSEST.filled : Math.min(getZoom(), CLOSEST.some);
    void fitView({ nodes, padding: AROUND_SOME, maxZoom, duration: motion() });
  }, [reveal, viewportInitialized, fitView, getNodes, getNodesBounds, getZoom, setViewport, store]);

  useEffect(() => {
    if (zoomBy) void zoomTo(getZoom() * zoomBy.factor, { duration: motion() });
  }, [zoomBy, zoomTo, getZoom]);

  useOnViewportChange({ onEnd: ({ zoom }) => editor.view.setState({ zoom }) });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether a box of the page lies wholly on the screen; then nothing need move. */
function isInView(
  box: Box,
  [x, y, zoom]: readonly [number, number, number],
  width: number,
  height: number,
): boolean {
  const left = box.x * zoom + x;
  const top = box.y * zoom + y;
  return (
    left >= 0 && top >= 0 && left + box.width * zoom <= width && top + box.height * zoom <= height
  );
}

function motion(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : DURATION_MS;
}
