import { drawDiagram } from "../drawing/draw-diagram.ts";
import type { Scene } from "../drawing/scene.ts";
import { sceneToSvg } from "../drawing/svg.ts";
import { fail, ok } from "../lib/result.ts";
import { canonicalText } from "../model/canonical-text.ts";
import { pngWithText } from "./carried/png-text.ts";
import { defineFormat, type ExportProblem } from "./define-format.ts";
import { PICTURE_OPTIONS } from "./export-options.ts";
import { textIn } from "./scene-text.ts";

const PNG_SCALES = { smallest: 0.1, largest: 8 } as const;
/** About 256 MB while it is drawn; and no program reads pictures with longer sides reliably. */
const MOST_PIXELS = 64_000_000;
const LONGEST_SIDE = 16_000;
const PNG_WIDTHS = { smallest: 16, largest: LONGEST_SIDE } as const;

export const png = defineFormat({
  id: "png",
  extension: "png",
  mediaType: "image/png",
  content: "binary",
  title: "exports.formats.png",
  options: [...PICTURE_OPTIONS, "scale", "width"],
  async export(diagram, options, engines) {
    const scene = drawDiagram(diagram, options);
    const { scale, width } = options;
    const problem = pngProblem(scene, scale, width);
    if (problem) return fail(problem);
    const engine = await engines.raster();
    engines.progress?.(0.2);
    const picture = sceneToSvg(scene, { bundledFontsOnly: true });
    const fonts = { hanja: textIn(scene, "hanja") !== "", emoji: textIn(scene, "emoji") !== "" };
    const size = width === undefined ? { scale } : { width };
    const pixels = await engine.render(picture, size, fonts);
    return ok(options.embed ? pngWithText(pixels, canonicalText(diagram)) : pixels);
  },
});

/** Why a scene cannot become a picture of this scale or width; undefined when it can. */
function pngProblem(
  { bounds: { width, height } }: Scene,
  wantedScale: number,
  wantedWidth: number | undefined,
): ExportProblem | undefined {
  const { smallest, largest } = PNG_SCALES;
  const scale = wantedWidth === undefined ? wantedScale : wantedWidth / width;
  if (wantedWidth !== undefined) {
    const fits = wantedWidth >= PNG_WIDTHS.smallest && wantedWidth <= PNG_WIDTHS.largest;
    if (!fits || !Number.isInteger(wantedWidth)) return { code: "width", ...PNG_WIDTHS };
  } else if (!(scale >= smallest && scale <= largest)) return { code: "scale", smallest, largest };
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
