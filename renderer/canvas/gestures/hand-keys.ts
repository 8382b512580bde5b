/** The keys that change what a gesture does, as they are held now. */
export interface HandKeys {
  /** Leaves the original and takes a copy along. */
  copy(): boolean;
  /** Moves freely, past guides and grid. */
  free(): boolean;
  stop(): void;
}

/**
 * Watches the keys held during one gesture.
 *
 * @param onChange called when one of them goes down or up
 * @param onEscape called when the gesture is to be given up; the key goes no further
 */
export function watchKeys(onChange: () => void, onEscape: () => void): HandKeys {
  let held = { altKey: false, modKey: false };
  const onKey = (event: KeyboardEvent): void => {
    if (event.type === "keydown" && event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      onEscape();
      return;
    }
    // A lone Alt would move the focus to the menu of the window.
    if (event.key === "Alt") event.preventDefault();
    read(event);
  };
  const read = (event: KeyboardEvent | PointerEvent): void => {
    const modKey = event.ctrlKey || event.metaKey;
    if (held.altKey === event.altKey && held.modKey === modKey) return;
    held = { altKey: event.altKey, modKey };
    onChange();
  };
  window.addEventListener("keydown", onKey, true);
  window.addEventListener("keyup", onKey, true);
  window.addEventListener("pointermove", read, true);
  return {
    copy: () => held.altKey,
    free: () => held.modKey,
    stop: () => {
      window.removeEventListener("keydown", onKey, true);
      window.removeEventListener("keyup", onKey, true);
      window.removeEventListener("pointermove", read, true);
    },
  };
}
