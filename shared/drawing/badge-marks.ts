import type { DiagramNode } from "../model/schema.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import type { Mark } from "./scene.ts";
import { textMark } from "./text-marks.ts";
import { measureText } from "./text-runs.ts";

const HEIGHT = 16;
const TEXT_SIZE = 10.5;
/** A padlock in a square of 16 units, drawn for Lintel. */
const LOCK = {
  units: 16,
  paths: [
    "M4 7.5h8a1 1 0 0 1 1 1V13a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8.5a1 1 0 0 1 1-1Z",
    "M5 7.5V5.2a3 3 0 0 1 6 0v2.3H9.6V5.2a1.6 1.6 0 0 0-3.2 0v2.3Z",
  ],
};

/** Number of replicas, where stated and more than one. */
export function replicasOf({ properties }: DiagramNode): number {
  const replicas = properties?.["replicas"];
  return typeof replicas === "number" && Number.isInteger(replicas) && replicas > 1 ? replicas : 1;
}

export const isEncrypted = ({ properties }: DiagramNode): boolean =>
  properties?.["encryptionAtRest"] === true;

export function lockMark(x: number, y: number, size: number, { colours }: DrawingStyle): Mark {
  return { kind: "icon", x, y, size, ...LOCK, colour: colours.muted };
}

/** `×3` in a rounded frame, its right end at `right`. */
export function replicasBadge(
  replicas: number,
  right: number,
  y: number,
  { colours }: DrawingStyle,
): { readonly marks: readonly Mark[]; readonly width: number } {
  const text = `×${replicas}`;
  const width = Math.ceil(measureText(text, TEXT_SIZE, "bold")) + 10;
  const x = right - width;
  return {
    width,
    marks: [
      {
        kind: "box",
        ...{ x, y, width, height: HEIGHT, radius: HEIGHT / 2 },
        fill: colours.container,
        stroke: { colour: colours.border, width: 1 },
      },
      textMark(text, x + width / 2, y + HEIGHT / 2, {
        size: TEXT_SIZE,
        weight: "bold",
        colour: colours.text,
        anchor: "middle",
      }),
    ],
  };
}
