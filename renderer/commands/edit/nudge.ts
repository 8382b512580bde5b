import { moveNodes } from "../../../shared/edits/move-nodes.ts";
import { defineCommand, type Command } from "../define-command.ts";
import { hasSelection } from "../selection.ts";

const STEP = 1;
const LARGE_STEP = 10;

const DIRECTIONS = [
  { name: "left", key: "ArrowLeft", x: -1, y: 0 },
  { name: "right", key: "ArrowRight", x: 1, y: 0 },
  { name: "up", key: "ArrowUp", x: 0, y: -1 },
  { name: "down", key: "ArrowDown", x: 0, y: 1 },
] as const;

/** Moves the selection by one pixel, or by ten with Shift. A row of nudges is one step of the history. */
export const nudges: readonly Command[] = DIRECTIONS.flatMap(({ name, key, x, y }) =>
  [STEP, LARGE_STEP].map((step) =>
    defineCommand({
      id: `edit.nudge.${name}.${step}`,
      title: `commands.nudge.${name}`,
      shortcut: step === STEP ? key : `Shift+${key}`,
      when: hasSelection,
      run: ({ editor }) => {
        if (!editor) return;
        const { selection } = editor.view.getState();
        const by = { x: x * step, y: y * step };
        const merge = `nudge ${[...selection].join(" ")}`;
        editor.document.apply("commands.move", (diagram) => moveNodes(diagram, selection, by), {
          merge,
        });
      },
    }),
  ),
);
