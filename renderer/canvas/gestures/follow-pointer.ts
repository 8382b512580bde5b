interface Following {
  move(event: PointerEvent): void;
  /** The hand let go; `moved` tells a drag from a click. */
  drop(event: PointerEvent, moved: boolean): void;
  /** Given up by Escape or taken away by the system. */
  cancel(): void;
}

/** A hand that moves less than this clicks. */
const CLICK = 3;

/** Follows a pointer that is down until it is let go; Escape gives the gesture up. */
export function followPointer(
  start: { readonly clientX: number; readonly clientY: number },
  { move, drop, cancel }: Following,
): void {
  let moved = false;
  const onMove = (event: PointerEvent): void => {
    moved ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) >= CLICK;
    if (moved) move(event);
  };
  const onUp = (event: PointerEvent): void => {
    stop();
    drop(event, moved);
  };
  const onCancel = (): void => {
    stop();
    cancel();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  const stop = (): void => {
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", onCancel);
    window.removeEventListener("keydown", onKey, true);
  };
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", onCancel);
  window.addEventListener("keydown", onKey, true);
}
