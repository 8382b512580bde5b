/** Whether nothing has the keyboard: what had it is gone from the page. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** The canvas, fit to have the keyboard; null while it is not on the page. */
export function focusableCanvas(): HTMLElement | null {
  const canvas = document.querySelector<HTMLElement>(".canvas");
  if (canvas) canvas.tabIndex = -1;
  return canvas;
}
