import type { Face, Weight } from "../drawing/glyph-metrics.ts";
import type { Scene } from "../drawing/scene.ts";

/** All text of a scene that one face draws, in one weight or in any. */
export function textIn({ groups }: Scene, face: Face, weight?: Weight): string {
  let text = "";
  for (const { marks } of groups) {
    for (const mark of marks) {
      if (mark.kind !== "text" || (weight !== undefined && mark.weight !== weight)) continue;
      for (const run of mark.runs) if (run.face === face) text += run.text;
    }
  }
  return text;
}
