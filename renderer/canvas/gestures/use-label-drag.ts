import { useReactFlow } from "@xyflow/react";
import { useEffect } from "react";
import { pointAt } from "../../../shared/drawing/edge-labels.ts";
import { setLabelPosition } from "../../../shared/edits/edge-way.ts";
import { nearestOn } from "../../../shared/lib/polyline.ts";
import type { Editor } from "../../state/workspace.ts";
import type { ComponentFlowNode, DiagramFlowEdge } from "../flow-types.ts";
import { followPointer } from "./follow-pointer.ts";

const MULTIPLE = ["shiftKey", "ctrlKey", "metaKey"] as const;

/**
 * Labels of edges under the hand: a click selects the edge, a double click renames it, and a drag moves
 * the label along the edge. Only the label itself is moved while it is dragged; nothing is drawn again.
 */
export function useLabelDrag(editor: Editor): void {
  const { getEdge, screenToFlowPosition } = useReactFlow<ComponentFlowNode, DiagramFlowEdge>();
  useEffect(() => {
    const { document: file, view } = editor;
    const canvas = document.querySelector<HTMLElement>(".canvas");
    if (!canvas) return;
    const onDown = (event: PointerEvent): void => {
      const label = labelOf(event);
      const id = label?.dataset["id"];
      const way = getEdge(id ?? "")?.data?.route.points;
      if (event.button !== 0 || !label || id === undefined || !way) return;
      const many = MULTIPLE.some((key) => event[key]);
      const before = label.style.transform;
      let share: number | null = null;
      followPointer(event, {
        move: ({ clientX, clientY }) => {
          share = nearestOn(way, screenToFlowPosition({ x: clientX, y: clientY })).share;
          const { x, y } = pointAt(way, share);
          label.style.transform = `translate(-50%, -50%) translate(${x}px, ${y}px)`;
        },
        drop: () => {
          label.style.transform = before;
          const kept = share;
          if (kept === null) {
            view.setState(({ selection }) => ({
              selection: new Set(many ? [...selection, id] : [id]),
            }));
          } else {
            file.apply("arrange.moveLabel", (diagram) => setLabelPosition(diagram, id, kept));
          }
        },
        cancel: () => {
          label.style.transform = before;
        },
      });
    };
    const onDouble = (event: MouseEvent): void => {
      const id = labelOf(event)?.dataset["id"];
      if (id !== undefined && !view.getState().simulation) view.setState({ renaming: id });
    };
    canvas.addEventListener("pointerdown", onDown);
    canvas.addEventListener("dblclick", onDouble);
    return () => {
      canvas.removeEventListener("pointerdown", onDown);
      canvas.removeEventListener("dblclick", onDouble);
    };
  }, [editor, getEdge, screenToFlowPosition]);
}

function labelOf({ target }: Event): HTMLElement | null {
  if (!(target instanceof Element) || target.closest("input")) return null;
  return target.closest<HTMLElement>(".edge-label");
}
