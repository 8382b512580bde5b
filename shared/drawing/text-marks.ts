import type { Weight } from "./glyph-metrics.ts";
import type { TextMark } from "./scene.ts";
import { textRuns } from "./text-runs.ts";

interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly anchor?: TextMark["anchor"];
}

/** How far below the middle of a line of capitals its base line lies, in em. */
const BASELINE = 0.36;

/** One line of text whose letters are centred on `middle`. */
export function textMark(text: string, x: number, middle: number, style: TextStyle): TextMark {
  const { size, weight, colour, anchor = "start" } = style;
  return {
    kind: "text",
    x,
    y: Math.round((middle + size * BASELINE) * 100) / 100,
    anchor,
    size,
    weight,
    colour,
    runs: textRuns(text, weight),
  };
}
