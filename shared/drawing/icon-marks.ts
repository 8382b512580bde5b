import type { Icon } from "../catalog/icon.ts";
import type { Point } from "../model/schema.ts";
import type { IconMark } from "./scene.ts";

interface PlacedIcon extends Point {
  /** Pixels of its side. */
  readonly size: number;
  readonly colour: string;
}

/** An icon at a place, its corner at `x` and `y`. */
export function iconMark(icon: Icon, { x, y, size, colour }: PlacedIcon): IconMark {
  const { size: units, paths, paints } = icon;
  return { kind: "icon", x, y, size, units, paths, paints, colour };
}
