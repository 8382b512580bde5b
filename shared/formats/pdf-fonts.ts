import type { Face, Weight } from "../drawing/glyph-metrics.ts";
import type { Scene } from "../drawing/scene.ts";
import type { ExportEngines, FontFileName } from "./define-format.ts";
import { pictureFont } from "./picture-font.ts";
import type { PdfDocument } from "./pdf-kit.ts";

/** The fonts of a document, by the names they are registered under. */
export interface PdfFonts {
  nameOf(face: Face, weight: Weight): FontFileName;
}

/** Loads and registers the fonts that the scenes are written in; only the glyphs used are embedded. */
export async function registerFonts(
  document: PdfDocument,
  scenes: readonly Pick<Scene, "groups">[],
  engines: ExportEngines,
): Promise<PdfFonts> {
  const names = new Set<FontFileName>(["Pretendard-Regular.otf"]);
  for (const { groups } of scenes) {
    for (const { marks } of groups) {
      for (const mark of marks) {
        if (mark.kind !== "text") continue;
        for (const { face } of mark.runs) names.add(pictureFont(face, mark.weight));
      }
    }
  }
  const files = await Promise.all(
    [...names].map(async (name) => [name, await engines.font(name)] as const),
  );
  for (const [name, bytes] of files) document.registerFont(name, bytes);
  return { nameOf: pictureFont };
}
