import { choosePreferences } from "../../documents/preferences.ts";
import { defineCommand } from "../define-command.ts";

export const switchLanguage = defineCommand({
  id: "view.language",
  title: "commands.switchLanguage",
  menu: { place: "view", group: 3, order: 1 },
  run: ({ workspace }) =>
    choosePreferences(workspace, {
      language: workspace.preferences.getState().language === "ko" ? "en" : "ko",
    }),
});

export const switchTheme = defineCommand({
  id: "view.theme",
  title: "commands.switchTheme",
  menu: { place: "view", group: 3, order: 2 },
  run: ({ workspace }) =>
    choosePreferences(workspace, {
      theme: workspace.preferences.getState().theme === "dark" ? "light" : "dark",
    }),
});
