import { useStoreApi } from "@xyflow/react";
import { useEffect, useMemo, useRef } from "react";
import type { Point } from "../../../shared/model/schema.ts";
import type { FlowElements } from "../use-flow-elements.ts";
import { edgeAt } from "./hit-test.ts";

/**
 * Finds the edges of a still picture, for hands that the pointer's own events do not follow: what comes
 * from the palette. Of a small diagram every edge is an element itself, and none is found here.
 */
export function useDrawnEdges(
  large: boolean,
  elements: FlowElements,
): (point: Point) => string | null {
  const store = useStoreApi();
  const known = useRef(elements);
  useEffect(() => {
    known.current = elements;
  }, [elements]);
  return useMemo(() => {
    if (!large) return () => null;
    return (point: Point) => {
      const { nodes, edges, layout } = known.current;
      return edgeAt(point, store.getState().transform[2], nodes, edges, layout.rects);
    };
  }, [large, store]);
}
