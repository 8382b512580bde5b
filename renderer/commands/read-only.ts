import type { Command } from "./define-command.ts";

/** What changes nothing, in areas where everything else does. */
const HARMLESS: ReadonlySet<string> = new Set([
  "edit.copy",
  "edit.copyAsPng",
  "edit.copyAsSvg",
  "edit.selectAll",
  "edit.escape",
  "arrange.selectSameKind",
  "arrange.selectConnected",
  "arrange.contextMenu",
  "arrange.zoomToFinding",
  "arrange.grid",
  "insert.shareKinds",
]);
const CHANGING = /^(edit|arrange|insert|layout)\.|^file\.save$/;

/** A command that cannot be carried out while another window works on the file, if it changes it. */
export function unlessReadOnly(command: Command): Command {
  if (!CHANGING.test(command.id) || HARMLESS.has(command.id)) return command;
  return {
    ...command,
    when: (context) =>
      (context.editor?.document.getState().holder ?? null) === null &&
      (command.when?.(context) ?? true),
  };
}
