import { drawDiagram } from "../drawing/draw-diagram.ts";
import { sceneToSvg } from "../drawing/svg.ts";
import { base64 } from "../lib/base64.ts";
import { ok } from "../lib/result.ts";
import { canonicalText } from "../model/canonical-text.ts";
import { svgMetadata } from "./carried/svg-metadata.ts";
import { defineFormat } from "./define-format.ts";
import { PICTURE_OPTIONS } from "./export-options.ts";
import { textIn } from "./scene-text.ts";
import { subsetFont } from "./subset-font.ts";

export const svg = defineFormat({
  id: "svg",
  extension: "svg",
  mediaType: "image/svg+xml",
  content: "text",
  title: "exports.formats.svg",
  options: PICTURE_OPTIONS,
  async export(diagram, options, engines) {
    const scene = drawDiagram(diagram, options);
    const emoji = textIn(scene, "emoji");
    const carried = options.embed ? { metadata: svgMetadata(canonicalText(diagram)) } : {};
    if (emoji === "") return ok(sceneToSvg(scene, carried));
    // Every system has some font for letters, but many have none for pictographs: these come along.
    const font = subsetFont(await engines.font("NotoEmoji-Regular.ttf"), emoji);
    const emojiFont = `data:font/ttf;base64,${base64(font)}`;
    return ok(sceneToSvg(scene, { ...carried, emojiFont }));
  },
});
