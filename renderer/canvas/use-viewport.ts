import {
  getViewportForBounds,
  useOnViewportChange,
  useReactFlow,
  useStore as useFlowStore,
  useStoreApi,
  type ReactFlowState,
  type Viewport,
} from "@xyflow/react";
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { boundsOf, type Rect } from "../../shared/lib/rect.ts";
import type { Editor } from "../state/workspace.ts";
import { fitAround } from "./fit-around.ts";
import type { FlowElements } from "./use-flow-elements.ts";

const DURATION_MS = 200;
const CLOSEST = { all: 1.25, some: 1, filled: 2 };
const AROUND_SOME = 0.25;
const COVERS = ".legend, .react-flow__minimap, .zoom-controls";

/** Wishes that were met: a diagram that is shown again keeps its view. */
const met = new WeakSet<object>();

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
  /** The view that showed everything last; null when there was nothing to show. */
  const fitted = useRef<Viewport | null>(null);
  const width = useFlowStore((state) => state.width);
  const height = useFlowStore((state) => state.height);
  const legend = useStore(editor.view, (state) => state.responsibility);

  useEffect(() => {
    if (!reveal || !viewportInitialized || met.has(reveal)) return;
    met.add(reveal);
    const { rects } = layout.current;
    if (reveal.ids.length === 0) {
      fitted.current = viewOfAll([...rects.values()], store.getState()) ?? null;
      void setViewport(fitted.current ?? { x: 0, y: 0, zoom: 1 });
      return;
    }
    const bounds = boundsOf(boxesOf(reveal.ids, rects));
    if (!bounds) return;
    const { width, height, transform, minZoom } = store.getState();
    if (!reveal.fill && isInView(bounds, transform, width, height)) return;
    const closest = reveal.fill ? CLOSEST.filled : Math.min(getZoom(), CLOSEST.some);
    const next = getViewportForBounds(bounds, width, height, minZoom, closest, AROUND_SOME);
    void setViewport(next, { duration: motion() });
  }, [reveal, viewportInitialized, getZoom, setViewport, store]);

  // A panel opened or closed, or the legend grew: all stays in view unless the hand has moved the view since.
  useEffect(() => {
    const before = fitted.current;
    if (!before || width === 0) return;
    const [x, y, zoom] = store.getState().transform;
    const still = [x - before.x, y - before.y, zoom - before.zoom].every(
      (by) => Math.abs(by) < 0.01,
    );
    if (!still) return;
    const next = viewOfAll([...layout.current.rects.values()], store.getState());
    if (!next) return;
    fitted.current = next;
    void setViewport(next);
  }, [width, height, legend, setViewport, store]);

  useEffect(() => {
    if (!zoomBy || met.has(zoomBy)) return;
    met.add(zoomBy);
    void zoomTo(getZoom() * zoomBy.factor, { duration: motion() });
  }, [zoomBy, zoomTo, getZoom]);

  useOnViewportChange({
    onEnd: (viewport) => editor.view.setState({ zoom: viewport.zoom, viewport }),
  });
}

function viewOfAll(
  boxes: readonly Rect[],
  { width, height, minZoom, domNode }: ReactFlowState,
): Viewport | undefined {
  const canvas = domNode?.getBoundingClientRect();
  const covers = [...(domNode?.querySelectorAll(COVERS) ?? [])].map((cover) => {
    const { x, y, width: wide, height: tall } = cover.getBoundingClientRect();
    return { x: x - (canvas?.x ?? 0), y: y - (canvas?.y ?? 0), width: wide, height: tall };
  });
  return fitAround(boxes, { width, height, covers, zoom: { least: minZoom, most: CLOSEST.all } });
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
