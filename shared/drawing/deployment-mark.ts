import type { Deployment } from "../catalog/define-kind.ts";
import { boxMark } from "./box-marks.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import type { Rect } from "./geometry.ts";
import type { IconMark, Mark } from "./scene.ts";
import { textMark } from "./text-marks.ts";
import { measureText } from "./text-runs.ts";

export const TAG_SIZE = 16;
export const BAR_WIDTH = 4;
const WORD = { size: 10.5, weight: "bold" } as const;
const WORD_PADDING = 7;

/**
 * The pieces of the bar of each model, as shares of its height from the top: whole on one's own ground, in
 * two where it is set apart, in four where many share it, and one half of each where both meet.
 */
export const BAR_PIECES: Readonly<Record<Deployment, readonly (readonly [number, number])[]>> = {
  "on-prem": [[0, 1]],
  private: [
    [0, 0.45],
    [0.55, 1],
  ],
  public: [
    [0, 0.17],
    [0.27, 0.45],
    [0.55, 0.73],
    [0.83, 1],
  ],
  hybrid: [
    [0, 0.45],
    [0.55, 0.73],
    [0.83, 1],
  ],
};

/** The deployment model as a bar in its colour and its pattern; of one picture, bars of a height share paths. */
export function deploymentBar(
  deployment: Deployment,
  x: number,
  y: number,
  room: number,
  style: DrawingStyle,
): IconMark {
  const height = Math.max(1, room);
  const drawn = barsDrawn.get(style) ?? new Map<string, readonly string[]>();
  barsDrawn.set(style, drawn);
  const name = `${deployment} ${height}`;
  const paths = drawn.get(name) ?? barPaths(deployment, height);
  drawn.set(name, paths);
  const colour = style.colours.deployment[deployment];
  return { kind: "icon", x, y, size: height, units: height, paths, paints: undefined, colour };
}

/** By the style of a picture, so that what one shares does not depend on others. */
const barsDrawn = new WeakMap<DrawingStyle, Map<string, readonly string[]>>();

/** Each piece as a path with round ends. */
function barPaths(deployment: Deployment, height: number): readonly string[] {
  const radius = BAR_WIDTH / 2;
  const number = (value: number): number => Math.round(value * 100) / 100;
  const pieces = BAR_PIECES[deployment].map(([from, to]) => {
    const [top, bottom] = [from * height, to * height];
    const end = Math.min(radius, (bottom - top) / 2);
    const arc = `a${radius} ${number(end)} 0 0 1`;
    const side = number(bottom - top - 2 * end);
    return `M0 ${number(top + end)}${arc} ${BAR_WIDTH} 0v${side}${arc} ${-BAR_WIDTH} 0z`;
  });
  return [pieces.join("")];
}

/** The deployment model as a letter in a coloured square. */
export function deploymentTag(
  deployment: Deployment,
  x: number,
  y: number,
  { colours, words }: DrawingStyle,
): readonly Mark[] {
  const box = { x, y, width: TAG_SIZE, height: TAG_SIZE };
  return [
    boxMark(box, { radius: 4, fill: colours.deployment[deployment] }),
    textMark(words.letters[deployment], x + TAG_SIZE / 2, y + TAG_SIZE / 2, {
      size: 10,
      weight: "bold",
      colour: colours.surface,
      anchor: "middle",
    }),
  ];
}

/** The deployment model in a word, for the place where it begins. */
export function deploymentWord(
  deployment: Deployment,
  right: number,
  y: number,
  { colours, words }: DrawingStyle,
): Rect & { readonly marks: readonly Mark[] } {
  const text = words.deployments[deployment];
  const width = Math.ceil(measureText(text, WORD.size, WORD.weight)) + 2 * WORD_PADDING;
  const box = { x: right - width, y, width, height: TAG_SIZE };
  const middle = { x: box.x + width / 2, y: y + TAG_SIZE / 2 };
  const marks: readonly Mark[] = [
    boxMark(box, { radius: 4, fill: colours.deployment[deployment] }),
    textMark(text, middle.x, middle.y, { ...WORD, colour: colours.surface, anchor: "middle" }),
  ];
  return { ...box, marks };
}
