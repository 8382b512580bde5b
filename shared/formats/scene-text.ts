import type { Face } from "../drawing/glyph-metrics.ts";
import type { Scene } from "../drawing/scene.ts";

/** All text of a scene that one face draws. */
export function textIn({ groups }: Scene, face: Face): string {
  let text = "";
  for (const { marks } of groups) {
    for (const mark of marks) {
      if (mark.kind !== "text") continue;
      for (const run of mark.runs) if (run.face === face) text += run.text;
    }
  }
  return text;
}
