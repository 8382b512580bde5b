import { useEffect } from "react";
import type { Command } from "../commands/define-command.ts";
import { commandFor } from "../commands/keymap.ts";
import type { Workspace } from "../state/workspace.ts";
import { isModalOpen, marksPage } from "../ui/modal-keys.ts";
import { contextOf, runCommand } from "./command-context.ts";

const TEXT_FIELDS = "input, textarea, select, [contenteditable='true'], [role='textbox']";
const WIDGETS =
  "[role='dialog'], [role='menu'], [role='listbox'], [role='radiogroup'], [role='tree']";

/** Turns key presses into commands. Fields and open dialogs keep their native keys. */
export function useKeys(workspace: Workspace, commands: readonly Command[]): void {
  useEffect(() => {
    const mac = workspace.description.platform === "mac";
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      const mod = mac ? event.metaKey : event.ctrlKey;
      const inField = target?.closest(TEXT_FIELDS) != null;
      if (marksPage(event)) event.preventDefault();
      // also while nothing in an open dialog has the keyboard
      if (isModalOpen() || target?.closest("[role='dialog']")) return;
      if (inField && !(mod ? APPLICATION_KEYS : WALKING_KEYS).has(event.code)) return;
      // A list or menu in focus uses the plain keys itself.
      if (!mod && event.key.startsWith("Arrow") && target?.closest(WIDGETS)) return;
      const command = commandFor(event, commands, contextOf(workspace), mac);
      if (!command) return;
      event.preventDefault();
      runCommand(workspace, command);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [workspace, commands]);
}

/**
 * With Mod, these mean the application even inside a text field: save, open, new, palette, export, and
 * going to another region of the window, for whoever fills in a form by keys wants to get out of it.
 */
const APPLICATION_KEYS = new Set([
  "KeyS",
  "KeyO",
  "KeyN",
  "KeyK",
  "KeyE",
  "KeyP",
  "Enter",
  "Digit0",
  "Period",
]);

/** On from finding to finding; no field uses it. */
const WALKING_KEYS = new Set(["F8"]);
