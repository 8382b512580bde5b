/** What lies under a point of the screen. */
export interface UnderPointer {
  /** Id of the component there, or of the container whose frame is there. */
  readonly node: string | null;
  /** Whether the point is on the canvas, not on a panel over it. */
  readonly onCanvas: boolean;
}

/** Asks the page, which knows it at once, however large the diagram. */
export function underPointer({ x, y }: { readonly x: number; readonly y: number }): UnderPointer {
  const element = document.elementFromPoint(x, y);
  const node = element?.closest(".react-flow__node");
  const within = node?.classList.contains("react-flow__node-container") === true;
  // The inside of a container is open page: only its name stands for the container itself.
  const counts = node && (!within || element?.closest("header") !== null);
  return {
    node: counts ? node.getAttribute("data-id") : null,
    onCanvas: element?.closest(".react-flow__pane, .react-flow__node, .react-flow__edge") != null,
  };
}

/** The point of an event of a mouse or a finger. */
export function pointOf(event: MouseEvent | TouchEvent): { x: number; y: number } {
  const at = "changedTouches" in event ? event.changedTouches[0] : event;
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 };
}
