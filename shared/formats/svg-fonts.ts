import type { Scene } from "../drawing/scene.ts";
import type { EmbeddedFont } from "../drawing/svg.ts";
import { base64 } from "../lib/base64.ts";
import type { ExportEngines } from "./define-format.ts";
import type { FontChoice } from "./export-options.ts";
import { subsetLetters } from "./letter-font/subset-letters.ts";
import { pictureFont } from "./picture-font.ts";
import { textIn } from "./scene-text.ts";
import { subsetFont } from "./subset-font.ts";

const LETTERS = [
  { face: "sans", family: "Pretendard" },
  { face: "hanja", family: "Pretendard JP" },
] as const;
const WEIGHTS = [
  { weight: "regular", weights: "100 500" },
  { weight: "bold", weights: "501 900" },
] as const;

/**
 * The fonts that a picture brings along, with none but the characters in it. Every system has some font
 * for letters, but many have none for pictographs: these always come along.
 */
export async function embeddedFonts(
  scene: Scene,
  choice: FontChoice | undefined,
  engines: Pick<ExportEngines, "font">,
): Promise<readonly EmbeddedFont[]> {
  const fonts: EmbeddedFont[] = [];
  for (const { face, family } of choice === "embedded" ? LETTERS : []) {
    for (const { weight, weights } of WEIGHTS) {
      const text = textIn(scene, face, weight);
      if (text === "") continue;
      const font = subsetLetters(await engines.font(pictureFont(face, weight)), text);
      fonts.push({ family, weights, address: `data:font/otf;base64,${base64(font)}` });
    }
  }
  const emoji = textIn(scene, "emoji");
  if (emoji !== "") {
    const font = subsetFont(await engines.font(pictureFont("emoji", "regular")), emoji);
    const address = `data:font/ttf;base64,${base64(font)}`;
    fonts.push({ family: "Noto Emoji", weights: "100 900", address });
  }
  return fonts;
}
