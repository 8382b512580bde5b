import { drawDiagram } from "../drawing/draw-diagram.ts";
import { sceneToSvg } from "../drawing/svg.ts";
import { ok } from "../lib/result.ts";
import { canonicalText } from "../model/canonical-text.ts";
import { svgMetadata } from "./carried/svg-metadata.ts";
import { defineFormat } from "./define-format.ts";
import { PICTURE_OPTIONS } from "./export-options.ts";
import { embeddedFonts } from "./svg-fonts.ts";

export const svg = defineFormat({
  id: "svg",
  extension: "svg",
  mediaType: "image/svg+xml",
  content: "text",
  title: "exports.formats.svg",
  options: [...PICTURE_OPTIONS, "fonts"],
  async export(diagram, options, engines) {
    const scene = drawDiagram(diagram, options);
    const carried = options.embed ? { metadata: svgMetadata(canonicalText(diagram)) } : {};
    const fonts = await embeddedFonts(scene, options.fonts, engines);
    return ok(sceneToSvg(scene, { ...carried, fonts }));
  },
});
