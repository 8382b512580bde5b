import type { Face, Weight } from "../drawing/glyph-metrics.ts";
import type { FontFileName } from "./define-format.ts";

const FILES: Readonly<Record<Face, Readonly<Record<Weight, FontFileName>>>> = {
  sans: { regular: "Pretendard-Regular.otf", bold: "Pretendard-Bold.otf" },
  hanja: { regular: "PretendardJP-Regular.otf", bold: "PretendardJP-Bold.otf" },
  emoji: { regular: "NotoEmoji-Regular.ttf", bold: "NotoEmoji-Regular.ttf" },
  /** Rings stand in for what no font has. */
  none: { regular: "Pretendard-Regular.otf", bold: "Pretendard-Bold.otf" },
};

/** The font file that draws a face in a weight. */
export const pictureFont = (face: Face, weight: Weight): FontFileName => FILES[face][weight];
