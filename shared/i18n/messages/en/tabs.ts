/** Several diagrams in one window, and what was open the last time. */
export const tabs = {
  list: "Open diagrams",
  startScreen: "Start screen",
  newTab: "New tab",
  next: "Next tab",
  previous: "Previous tab",
  close: "Close {name}",
  unsaved: "{name}, not saved",
  inFolder: "{name} — {folder}",
  unsavedText: "{count} diagrams have changes that are not saved yet:",
  saveAll: "Save all",
  openElsewhere:
    "“{name}” is open in another tab. Close it there first, or save under another name.",
  notRestored: "Of what was open the last time, this could not be opened again: {names}.",
} as const;
