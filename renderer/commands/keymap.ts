import type { Command, CommandContext } from "./define-command.ts";

/** The keys of an event that a shortcut can name. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Keys that the browser turns into copy, cut and paste events of their own. */
const CLIPBOARD = new Set(["Mod+C", "Mod+X", "Mod+V"]);

/**
 * The command that a key press means now.
 *
 * @param mac whether `Mod` is Command (else Control)
 */
export function commandFor(
  press: KeyPress,
  commands: readonly Command[],
  context: CommandContext,
  mac: boolean,
): Command | undefined {
  return commands.find(
    ({ shortcut, also, when }) =>
      [shortcut, also].some(
        (keys) => keys !== undefined && !CLIPBOARD.has(keys) && matches(press, keys, mac),
      ) &&
      (when?.call(undefined, context) ?? true),
  );
}

function matches(press: KeyPress, shortcut: string, mac: boolean): boolean {
  const parts = shortcut.split("+");
  const key = parts.at(-1) ?? "";
  const has = (name: string) => parts.slice(0, -1).includes(name);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  return (
    mod === has("Mod") &&
    !other &&
    press.shiftKey === has("Shift") &&
    press.altKey === has("Alt") &&
    isKey(press, key)
  );
}

/** Letters and digits go by their place on the keyboard, so that they work in Korean mode as well. */
function isKey({ key, code }: KeyPress, wanted: string): boolean {
  if (/^[A-Z]$/.test(wanted)) return code === `Key${wanted}`;
  if (/^[0-9]$/.test(wanted)) return code === `Digit${wanted}`;
  if (wanted === "Delete") return key === "Delete" || key === "Backspace";
  return key === wanted;
}
