import type { Face, Weight } from "../drawing/glyph-metrics.ts";
import type { Scene } from "../drawing/scene.ts";
import type { ExportEngines, FontFileName } from "./define-format.ts";
import type { PdfDocument } from "./pdf-kit.ts";

/** The fonts of a document, by the names they are registered under. */
export interface PdfFonts {
  nameOf(face: Face, weight: Weight): FontFileName;
}

const FILES: Readonly<Record<Face, Readonly<Record<Weight, FontFileName>>>> = {
  sans: { regular: "Pretendard-Regular.otf", bold: "Pretendard-Bold.otf" },
  hanja: { regular: "PretendardJP-Regular.otf", bold: "PretendardJP-Bold.otf" },
  emoji: { regular: "NotoEmoji-Regular.ttf", bold: "NotoEmoji-Regular.ttf" },
  /** Rings stand in for what no font has. */
  none: { regular: "Pretendard-Regular.otf", bold: "Pretendard-Bold.otf" },
};

const nameOf: PdfFonts["nameOf"] = (face, weight) => FILES[face][weight];

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
        for (const { face } of mark.runs) names.add(nameOf(face, mark.weight));
      }
    }
  }
  const files = await Promise.all(
    [...names].map(async (name) => [name, await engines.font(name)] as const),
  );
  for (const [name, bytes] of files) document.registerFont(name, bytes);
  return { nameOf };
}
