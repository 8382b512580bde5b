/** What a key event is asked here, React's or the browser's. */
type Key = Pick<KeyboardEvent, "code" | "ctrlKey" | "metaKey" | "target">;

const NOT_TYPED_INTO = ["checkbox", "radio", "range", "color", "file", "button", "submit", "reset"]
  .map((type) => `[type='${type}']`)
  .join(", ");
const TYPED_INTO = `input:not(${NOT_TYPED_INTO}), textarea, [contenteditable='true']`;

/** On the part of a dialog that shuts off everything behind it. */
export const MODAL = { "data-modal": "" } as const;

/** Whether a dialog lies over the window, so that no key may reach what is behind it. */
export const isModalOpen = (): boolean => document.querySelector("[data-modal]") !== null;

/**
 * Whether the browser would mark every text of the page, which no desktop application does: Select all
 * where nothing is typed into.
 */
export function marksPage({ code, ctrlKey, metaKey, target }: Key): boolean {
  if (code !== "KeyA" || !(ctrlKey || metaKey)) return false;
  return !(target instanceof Element && target.closest(TYPED_INTO));
}

/** For what lies over the window, a dialog or a menu: no key of it reaches what is behind. */
export function keepKeys(
  event: Key & Pick<KeyboardEvent, "stopPropagation" | "preventDefault">,
): void {
  event.stopPropagation();
  if (marksPage(event)) event.preventDefault();
}
