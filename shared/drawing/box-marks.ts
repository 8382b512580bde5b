import type { Rect } from "./geometry.ts";
import type { BoxMark, Stroke } from "./scene.ts";

interface BoxStyle {
  readonly radius: number;
  readonly fill: string;
  readonly stroke?: Stroke;
}

/** A box as it is painted. A picture has thousands: they are made field by field, all of one form. */
export function boxMark(
  { x, y, width, height }: Rect,
  { radius, fill, stroke }: BoxStyle,
): BoxMark {
  return { kind: "box", x, y, width, height, radius, fill, stroke };
}
