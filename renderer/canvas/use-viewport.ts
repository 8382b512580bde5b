import {
  getViewportForBounds,
  useOnViewportChange,
  useReactFlow,
  useStoreApi,
} from "@xyflow/react";
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { boundsOf, type Rect } from "../../shared/lib/rect.ts";
import type { Editor } from "../state/workspace.ts";
import type { FlowElements } from "./use-flow-elements.ts";

const DURATION_MS = 200;
const CLOSEST = { all: 1.25, some: 1, filled: 2 };
/** Room for the legend above; what lies in the lower corners may cover a little. */
const AROUND_ALL = { top: "56px", right: "24px", bottom: "28px", left: "24px" } as const;
const AROUND_SOME = 0.25;

/** Brings into view what the view store asks for, and tells it how far the canvas is zoomed. */
export function useViewport(editor: Editor, elements: FlowElements): void {
  const { getZoom, setViewport, zoomTo, viewportInitialized } = useReactFlow();
  const store = useStoreApi();
  const reveal = useStore(editor.view, (state) => state.reveal);
  const zoomBy = useStore(editor.view, (state) => state.zoomBy);
  // Only a new wish moves the view, not whatever else changes on the canvas.
  const layout = useRef(elements.layout);
  useEffect(() => {
    layout.current = elements.layout;
  }, [elements.layout]);

  useEffect(() => {
    if (!reveal || !viewportInitialized) return;
    const { rects } = layout.current;
    const all = reveal.ids.length === 0;
    const boxes = all ? [...rects.values()] : boxesOf(reveal.ids, rects);
    const bounds = boundsOf(boxes);
    if (!bounds) {
      if (all) void setViewport({ x: 0, y: 0, zoom: 1 });
      return;
    }
    const { width, height, transform, minZoom } = store.getState();
    if (!all && !reveal.fill && isInView(bounds, transform, width, height)) return;
    const closest = all
      ? CLOSEST.all
      : reveal.fill
        ? CLOSEST.filled
        : Math.min(getZoom(), CLOSEST.some);
    const around = all ? AROUND_ALL : AROUND_SOME;
    const next = getViewportForBounds(bounds, width, height, minZoom, closest, around);
    void setViewport(next, all ? {} : { duration: motion() });
  }, [reveal, viewportInitialized, getZoom, setViewport, store]);

  useEffect(() => {
    if (zoomBy) void zoomTo(getZoom() * zoomBy.factor, { duration: motion() });
  }, [zoomBy, zoomTo, getZoom]);

  useOnViewportChange({ onEnd: ({ zoom }) => editor.view.setState({ zoom }) });
}

function boxesOf(ids: readonly string[], rects: ReadonlyMap<string, Rect>): readonly Rect[] {
  return ids.flatMap((id) => rects.get(id) ?? []);
}

/** Whether a box of the page lies wholly on the screen; then nothing need move. */
function isInView(
  box: Rect,
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
