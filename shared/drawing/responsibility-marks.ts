import { LAYERS, type Layer, type Owner, type Stack } from "../catalog/responsibility.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import type { Rect } from "./geometry.ts";
import type { Mark } from "./scene.ts";
import { textMark } from "./text-marks.ts";
import { wrapText } from "./wrap-text.ts";

export const STRIP_HEIGHT = 15;
/** Width of the strip in the header of a container. */
export const HEADER_STRIP = 126;
const GAP = 1.5;
const RADIUS = 2.5;
const LETTER = { size: 9, weight: "bold", anchor: "middle" } as const;
const NOT_STATED = { size: 9.5, weight: "regular", anchor: "middle" } as const;

/**
 * The nine layers side by side, from the application to the network: filled where it is ours, tinted with
 * a marked corner where it is shared, empty where it is the provider's.
 */
export function stackStrip(
  stack: Stack | undefined,
  x: number,
  y: number,
  width: number,
  style: DrawingStyle,
): readonly Mark[] {
  if (!stack) return notStatedStrip({ x, y, width, height: STRIP_HEIGHT }, style);
  const cell = (width - GAP * (LAYERS.length - 1)) / LAYERS.length;
  return LAYERS.flatMap((layer, index) => {
    const box = { x: x + index * (cell + GAP), y, width: cell, height: STRIP_HEIGHT };
    return ownerCell(stack[layer], box, style, layer);
  });
}

/** One layer's cell; without a letter it explains the owner. */
export function ownerCell(
  owner: Owner,
  rect: Rect,
  { colours, words }: DrawingStyle,
  layer?: Layer,
): readonly Mark[] {
  const fill = { ours: colours.text, shared: colours.border, provider: colours.surface }[owner];
  const ink = { ours: colours.surface, shared: colours.text, provider: colours.muted }[owner];
  const edge = { ours: colours.text, shared: colours.text, provider: colours.frame }[owner];
  const { x, y, width, height } = rect;
  const marks: Mark[] = [
    { kind: "box", ...rect, radius: RADIUS, fill, stroke: { colour: edge, width: 0.75 } },
  ];
  if (owner === "shared") {
    const right = x + width;
    const points = [
      { x: right - 6, y },
      { x: right, y },
      { x: right, y: y + 6 },
    ];
    marks.push({ kind: "polygon", points, fill: colours.text });
  }
  if (layer) {
    const letter = words.responsibility.letters[layer];
    // Clear of the marked corner.
    const middle = x + width / 2 - (owner === "shared" ? 1 : 0);
    marks.push(textMark(letter, middle, y + height / 2, { ...LETTER, colour: ink }));
  }
  return marks;
}

function notStatedStrip(rect: Rect, { colours, words }: DrawingStyle): readonly Mark[] {
  const stroke = { colour: colours.frame, width: 0.75, dash: [3, 2.5] };
  const { notStated } = words.responsibility;
  const [line] = wrapText(notStated, { ...NOT_STATED, width: rect.width - 4, maxLines: 1 });
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  return [
    { kind: "box", ...rect, radius: RADIUS, fill: colours.surface, stroke },
    textMark(line?.text ?? "", middle.x, middle.y, { ...NOT_STATED, colour: colours.muted }),
  ];
}
