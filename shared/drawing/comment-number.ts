import type { DrawingStyle } from "./drawing-style.ts";
import type { Mark } from "./scene.ts";
import { textMark } from "./text-marks.ts";
import { measureText } from "./text-runs.ts";

export const NUMBER_HEIGHT = 16;
const COUNT = { size: 10.5, weight: "bold" } as const;
const PADDING = 5;

/** How much room the number of a comment takes. */
export const numberWidth = (number: number): number =>
  Math.max(
    NUMBER_HEIGHT,
    Math.ceil(measureText(String(number), COUNT.size, COUNT.weight)) + 2 * PADDING,
  );

/** The number of a comment, dark on light or light on dark: neither a finding nor a badge. */
export function commentNumber(
  number: number,
  x: number,
  y: number,
  { colours }: DrawingStyle,
): readonly Mark[] {
  const width = numberWidth(number);
  const ground = { x, y, width, height: NUMBER_HEIGHT, radius: NUMBER_HEIGHT / 4 };
  return [
    { kind: "box", ...ground, fill: colours.text, stroke: { colour: colours.surface, width: 1.5 } },
    textMark(String(number), x + width / 2, y + NUMBER_HEIGHT / 2, {
      ...COUNT,
      colour: colours.surface,
      anchor: "middle",
    }),
  ];
}
