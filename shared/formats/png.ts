import { drawDiagram } from "../drawing/draw-diagram.ts";
import type { Scene } from "../drawing/scene.ts";
import { sceneToSvg } from "../drawing/svg.ts";
import { fail, ok } from "../lib/result.ts";
import { defineFormat, type ExportProblem } from "./define-format.ts";
import { textIn } from "./scene-text.ts";

const PNG_SCALES = { smallest: 0.1, largest: 8 } as const;
/** About 256 MB while it is drawn; and no program reads pictures with longer sides reliably. */
const MOST_PIXELS = 64_000_000;
const LONGEST_SIDE = 16_000;

export const png = defineFormat({
  id: "png",
  extension: "png",
  mediaType: "image/png",
  content: "binary",
  title: "exports.formats.png",
  options: ["theme", "legend", "responsibility", "scale"],
  async export(diagram, options, engines) {
    const scene = drawDiagram(diagram, options);
    const problem = pngProblem(scene, options.scale);
    if (problem) return fail(problem);
    const engine = await engines.raster();
    const picture = sceneToSvg(scene, { bundledFontsOnly: true });
    const fonts = { hanja: textIn(scene, "hanja") !== "", emoji: textIn(scene, "emoji") !== "" };
    return ok(await engine.render(picture, options.scale, fonts));
  },
});

/** Why a scene cannot become a picture at this scale; undefined when it can. */
function pngProblem(scene: Scene, scale: number): ExportProblem | undefined {
  const { smallest, largest } = PNG_SCALES;
  if (!(scale >= smallest && scale <= largest)) return { code: "scale", smallest, largest };
  const { width, height } = scene.bounds;
  const most = Math.min(
    Math.sqrt(MOST_PIXELS / (width * height)),
    LONGEST_SIDE / Math.max(width, height),
  );
  if (scale <= most) return undefined;
  const fits = Math.floor(most * 100) / 100;
  return {
    code: "tooLarge",
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    fits: fits >= smallest ? fits : 0,
  };
}
