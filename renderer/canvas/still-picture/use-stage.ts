import { useStoreApi } from "@xyflow/react";
import { useEffect, useMemo, useRef, useState, type FocusEvent, type PointerEvent } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { Editor } from "../../state/workspace.ts";
import type { FlowElements } from "../use-flow-elements.ts";
import { elementsAt } from "./hit-test.ts";
import { createStaging, MOST_MOUNTED, type Shown } from "./stage.ts";

/** An end of an edge that the hand leads to another component. */
const LED_END = ".edge-hand .hand-draft";
const NOTHING: ReadonlySet<string> = new Set();

/** What the surface of the canvas listens for, so that what is near the hand can be mounted. */
interface StageHandlers {
  onPointerMoveCapture?: (event: PointerEvent) => void;
  onPointerDownCapture?: (event: PointerEvent) => void;
  onFocusCapture?: (event: FocusEvent) => void;
}

interface Staged extends Shown {
  /** Whether a still picture lies under the elements. */
  readonly large: boolean;
  readonly handlers: StageHandlers;
}

/** Of a small diagram everything is mounted; of a large one what is near the hand. */
export function useStage(editor: Editor, elements: FlowElements): Staged {
  const large = elements.nodes.length > MOST_MOUNTED;
  const store = useStoreApi();
  const [near, setNear] = useState(NOTHING);
  const [choose] = useState(createStaging);
  const asked = useStore(
    editor.view,
    useShallow(({ selection, renaming, dropTarget }) => ({ selection, renaming, dropTarget })),
  );
  const { nodes, edges, diagram } = elements;
  const known = useRef(elements);
  useEffect(() => {
    known.current = elements;
  }, [elements]);

  const handlers = useMemo<StageHandlers>(() => {
    if (!large) return {};
    const mount = (ids: readonly string[], keep: boolean) => {
      setNear((before) => {
        const now = new Set(keep ? [...before, ...ids] : ids);
        return now.size === before.size && ids.every((id) => before.has(id)) ? before : now;
      });
    };
    const reach = (event: PointerEvent) => {
      const { transform, domNode, connection } = store.getState();
      const held = event.buttons !== 0;
      if (!domNode) return;
      // What is dragged or panned meets nothing; an end of an edge may be let go on anything.
      const ends = connection.inProgress || domNode.querySelector(LED_END) !== null;
      if (held && event.type === "pointermove" && !ends) return;
      const { left, top } = domNode.getBoundingClientRect();
      const [x, y, zoom] = transform;
      const point = { x: (event.clientX - left - x) / zoom, y: (event.clientY - top - y) / zoom };
      const { nodes: all, edges: lines, layout: at } = known.current;
      const focused = document.activeElement?.closest("[data-id]")?.getAttribute("data-id");
      const ids = elementsAt(point, zoom, all, lines, at.rects);
      // Before the next event: a press right after a move takes what lies there, not the surface.
      flushSync(() => mount(focused ? [...ids, focused] : ids, held));
    };
    return {
      onPointerMoveCapture: reach,
      onPointerDownCapture: reach,
      onFocusCapture: ({ target }) => {
        const id = target.closest("[data-id]")?.getAttribute("data-id");
        if (id) mount([id], true);
      },
    };
  }, [large, store]);

  const shown = useMemo(
    () => (large ? choose({ nodes, edges, diagram, near, ...asked }) : { nodes, edges }),
    [large, choose, nodes, edges, diagram, near, asked],
  );
  return { ...shown, large, handlers };
}
