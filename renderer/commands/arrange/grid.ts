import { notify, textsOf } from "../../documents/ask.ts";
import { choosePreferences } from "../../documents/preferences.ts";
import { defineCommand } from "../define-command.ts";

export const toggleGrid = defineCommand({
  id: "arrange.grid",
  title: "arrange.grid",
  menu: { place: "view", group: 5, order: 1 },
  context: { on: ["canvas"], group: 3, order: 1 },
  shortcut: "Mod+Shift+'",
  run: async ({ workspace }) => {
    const grid = workspace.preferences.getState().chosen.grid !== true;
    notify(workspace, "info", textsOf(workspace)(grid ? "arrange.gridOn" : "arrange.gridOff"));
    await choosePreferences(workspace, { grid });
  },
});
