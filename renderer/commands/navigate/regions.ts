import type { Workspace } from "../../state/workspace.ts";
import { defineCommand, type Command } from "../define-command.ts";

const FIELD = "input, textarea, select, [role='switch'], [role='combobox']";

/** The regions of the window that take the keyboard, and what in each has it first. */
const REGIONS = [
  {
    name: "canvas",
    panel: null,
    shortcut: "Mod+0",
    first: [".canvas .react-flow__node.selected", ".canvas"],
  },
  {
    name: "form",
    panel: "inspector",
    shortcut: "Mod+Enter",
    first: [`.editor-side section :is(${FIELD})`],
  },
  {
    name: "findings",
    panel: "findings",
    shortcut: "Mod+Shift+Enter",
    first: [
      ".findings-place [aria-selected='true']",
      ".findings-place li button",
      ".findings-place section",
    ],
  },
  {
    name: "palette",
    panel: "palette",
    shortcut: "Mod+Shift+P",
    first: [".editor-middle [type='search']"],
  },
] as const;

type Region = (typeof REGIONS)[number];

/** Gives a region the keyboard; a panel that is hidden is shown first. */
function enter({ preferences }: Workspace, { panel, first }: Region): void {
  if (panel) {
    preferences.setState(({ panels }) => ({ panels: { ...panels, [panel]: true } }));
  }
  // What was hidden is on the page with the next frame.
  requestAnimationFrame(() => {
    const target = first
      .map((selector) => document.querySelector<HTMLElement>(selector))
      .find((element) => element !== null);
    target?.focus();
  });
}

export const entering: readonly Command[] = REGIONS.map((region, order) =>
  defineCommand({
    id: `navigate.to.${region.name}`,
    title: `navigate.to.${region.name}`,
    menu: { place: "view", group: 7, order },
    shortcut: region.shortcut,
    when: ({ editor }) => editor !== null,
    run: ({ workspace }) => enter(workspace, region),
  }),
);
