import type { Deployment } from "../catalog/define-kind.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import type { Mark } from "./scene.ts";
import { textMark } from "./text-marks.ts";

export const TAG_SIZE = 16;

/** The deployment model as a letter in a coloured square. */
export function deploymentTag(
  deployment: Deployment,
  x: number,
  y: number,
  { colours, words }: DrawingStyle,
): readonly Mark[] {
  const middle = { x: x + TAG_SIZE / 2, y: y + TAG_SIZE / 2 };
  return [
    {
      kind: "box",
      ...{ x, y, width: TAG_SIZE, height: TAG_SIZE, radius: 4 },
      fill: colours.deployment[deployment],
    },
    textMark(words.letters[deployment], middle.x, middle.y, {
      size: 10,
      weight: "bold",
      colour: colours.surface,
      anchor: "middle",
    }),
  ];
}
