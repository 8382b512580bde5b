import { useStoreApi, type ReactFlowState } from "@xyflow/react";
import { useLayoutEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { useEditor, useWorkspace } from "../../hooks/workspace-context.tsx";
import { useCanvasActions } from "../canvas-context.ts";
import { useCommentCounts } from "../comment-mark.tsx";
import { useResponsibilities } from "../responsibility-context.tsx";
import type { FlowElements } from "../use-flow-elements.ts";
import { readColours } from "./picture-colours.ts";
import type { Dots } from "./paint-dots.ts";
import { createPictureSurface, type Paints, type PictureSurface } from "./picture-surface.ts";
import "./still-picture.css";

/** A large diagram as one picture under the elements that are near the hand. */
export function StillPicture({
  elements,
  markScaleAt,
  dots,
}: {
  readonly elements: FlowElements;
  readonly markScaleAt: (zoom: number) => number;
  readonly dots: Dots;
}) {
  const still = useRef<HTMLCanvasElement>(null);
  const hand = useRef<HTMLCanvasElement>(null);
  const surface = useRef<PictureSurface | null>(null);
  const store = useStoreApi();
  const paintsOf = usePaints(markScaleAt, dots);
  const { nodes, edges, layout, routes } = elements;
  const model = useMemo(
    () => ({ nodes, edges, rects: layout.rects, routes }),
    [nodes, edges, layout, routes],
  );

  useLayoutEffect(() => {
    if (!still.current || !hand.current) return;
    const made = createPictureSurface(still.current, hand.current);
    surface.current = made;
    made.show(viewOf(store.getState()));
    const stop = store.subscribe((now, before) => {
      const moved = now.transform !== before.transform;
      if (moved || now.width !== before.width || now.height !== before.height) {
        made.show(viewOf(now));
      }
    });
    return () => {
      stop();
      made.stop();
      surface.current = null;
    };
  }, [store]);

  useLayoutEffect(() => {
    const paints = still.current && paintsOf(still.current);
    if (paints) surface.current?.paint(model, paints);
  });

  return (
    <div className="still-picture" aria-hidden="true">
      <canvas ref={still} />
      <canvas ref={hand} />
    </div>
  );
}

/** The colours and words to paint with; the same object until the theme or the language changes. */
function usePaints(
  markScaleAt: (zoom: number) => number,
  dots: Dots,
): (element: Element) => Paints {
  const { language, t } = useCanvasActions();
  const { preferences } = useWorkspace();
  const theme = useStore(preferences, (state) => state.theme);
  const responsibilities = useResponsibilities();
  const comments = useCommentCounts();
  const marks = useStore(useEditor().view, ({ simulation }) => simulation === null);
  return useMemo(() => {
    let known: { readonly theme: string; readonly paints: Paints } | null = null;
    return (element) => {
      if (known?.theme !== theme) {
        const colours = readColours(element);
        const shown = { marks, responsibilities, comments };
        known = { theme, paints: { colours, language, t, markScaleAt, dots, ...shown } };
      }
      return known.paints;
    };
  }, [theme, language, t, marks, responsibilities, comments, markScaleAt, dots]);
}

function viewOf({ transform: [x, y, zoom], width, height }: ReactFlowState) {
  return { x, y, zoom, width, height };
}
