import { useStoreApi } from "@xyflow/react";
import { useEffect, useMemo, useRef, useState, type FocusEvent, type PointerEvent } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { Editor } from "../../state/workspace.ts";
import type { FlowElements } from "../use-flow-elements.ts";
import { elementsAt } from "./hit-test.ts";
import { createStaging, MOST_MOUNTED, type Shown, type Stage } from "./stage.ts";

/** Elements are mounted anew once the view has been still for as long; until then the picture shows all. */
const REST_MS = 150;
/** An end of an edge that the hand leads to another component. */
const LED_END = ".edge-hand .hand-draft";
const NOWHERE: Stage = { view: null, near: new Set() };

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

/** Of a small diagram everything is mounted; of a large one what is in view from near, or near the hand. */
export function useStage(editor: Editor, elements: FlowElements): Staged {
  const large = elements.nodes.length > MOST_MOUNTED;
  const store = useStoreApi();
  const [stage, setStage] = useState(NOWHERE);
  const [choose] = useState(createStaging);
  const asked = useStore(
    editor.view,
    useShallow(({ selection, renaming, dropTarget }) => ({ selection, renaming, dropTarget })),
  );
  const { nodes, edges, diagram, layout } = elements;
  const known = useRef(elements);
  useEffect(() => {
    known.current = elements;
  }, [elements]);

  const look = useMemo(
    () => () => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const view = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
      setStage((before) => ({ ...before, view }));
    },
    [store],
  );
  useEffect(() => {
    if (!large) return;
    let rest = setTimeout(look, REST_MS);
    const stop = store.subscribe((now, before) => {
      const moved = now.transform !== before.transform;
      if (!moved && now.width === before.width && now.height === before.height) return;
      clearTimeout(rest);
      rest = setTimeout(look, REST_MS);
    });
    return () => {
      clearTimeout(rest);
      stop();
    };
  }, [large, look, store]);

  const handlers = useMemo<StageHandlers>(() => {
    if (!large) return {};
    const mount = (ids: readonly string[], keep: boolean) => {
      setStage((before) => {
        const near = new Set(keep ? [...before.near, ...ids] : ids);
        const same = near.size === before.near.size && ids.every((id) => before.near.has(id));
        return same ? before : { ...before, near };
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
      mount(focused ? [...ids, focused] : ids, held);
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
    () =>
      large
        ? choose({ nodes, edges, diagram, rects: layout.rects, stage, ...asked })
        : { nodes, edges },
    [large, choose, nodes, edges, diagram, layout, stage, asked],
  );
  return { ...shown, large, handlers };
}
