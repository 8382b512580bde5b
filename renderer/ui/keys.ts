import type { KeyboardEvent } from "react";

/** What is asked of a key event, React's or the browser's. */
interface Key {
  readonly key: string;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing?: boolean;
  readonly nativeEvent?: { readonly isComposing?: boolean };
}

/** What browsers report for a key that an input method has taken. */
const TAKEN_BY_INPUT_METHOD = 229;

/** What a field edits with; with the command key held, every other key is a shortcut of the window. */
const EDITING_WITH_COMMAND = new Set([
  "a",
  "c",
  "v",
  "x",
  "y",
  "z",
  "backspace",
  "delete",
  "home",
  "end",
  "arrowleft",
  "arrowright",
  "arrowup",
  "arrowdown",
]);

/**
 * Whether the key belongs to an input method that is composing, so that Enter, Escape and arrows are its
 * own. Some browsers report only the key code.
 */
export function isComposing(event: Key): boolean {
  const composing = event.isComposing ?? event.nativeEvent?.isComposing;
  return composing === true || event.keyCode === TAKEN_BY_INPUT_METHOD;
}

/** Whether a text field needs this key itself, so that no shortcut of the window may take it. */
export function belongsToField(event: Key): boolean {
  if (isComposing(event)) return true;
  if (!event.ctrlKey && !event.metaKey) return !/^F\d+$/.test(event.key);
  return EDITING_WITH_COMMAND.has(event.key.toLowerCase());
}

/** For `onKeyDown` of fields: keeps native keys native. */
export function keepFieldKeys(event: KeyboardEvent): void {
  if (belongsToField(event)) event.stopPropagation();
}
