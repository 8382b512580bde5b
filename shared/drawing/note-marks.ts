import { cleanText } from "../lib/clean-text.ts";
import type { DiagramNode } from "../model/schema.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import type { Rect } from "./geometry.ts";
import { noteLines } from "./note-text.ts";
import type { SceneGroup } from "./scene.ts";
import { textMark } from "./text-marks.ts";

const TEXT = { size: 12.5, lineHeight: 18, weight: "regular" } as const;
const PADDING = { x: 14, y: 10 };
/** The stroke at the left that tells a note from a component. */
const BAR = 3;

/** A note: plain text on the page's side, no component of the architecture. */
export function noteGroup(node: DiagramNode, rect: Rect, { colours }: DrawingStyle): SceneGroup {
  const text = cleanText(node.name ?? "");
  const left = rect.x + BAR + PADDING.x;
  const width = rect.width - BAR - 2 * PADDING.x;
  const maxLines = Math.max(1, Math.floor((rect.height - 2 * PADDING.y) / TEXT.lineHeight));
  const lines = noteLines(node.name ?? "", { ...TEXT, width, maxLines });
  const top = rect.y + (rect.height - lines.length * TEXT.lineHeight) / 2;
  return {
    role: "component",
    title: text,
    marks: [
      { kind: "box", ...rect, radius: 4, fill: colours.container },
      { kind: "box", ...rect, width: BAR, radius: BAR / 2, fill: colours.muted },
      ...lines.flatMap((line, index) => {
        if (line.text === "") return [];
        const style = { ...TEXT, colour: colours.text };
        return [textMark(line.text, left, top + (index + 0.5) * TEXT.lineHeight, style)];
      }),
    ],
  };
}
