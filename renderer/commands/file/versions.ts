import { defineCommand } from "../define-command.ts";

/** Earlier versions of a file that was saved at least once. */
export const earlierVersions = defineCommand({
  id: "file.versions",
  title: "safeKeeping.versions.command",
  menu: { place: "file", group: 2, order: 3 },
  when: ({ editor }) => editor !== null && editor.document.getState().file !== null,
  run: ({ workspace }) => workspace.dialogs.setState({ open: "versions" }),
});

export const recoveredWork = defineCommand({
  id: "file.recovered",
  title: "safeKeeping.recovered.command",
  menu: { place: "file", group: 2, order: 4 },
  run: ({ workspace }) => workspace.dialogs.setState({ open: "recovery" }),
});
