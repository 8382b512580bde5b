import { drawDiagram } from "../drawing/draw-diagram.ts";
import { sceneToSvg } from "../drawing/svg.ts";
import { ok } from "../lib/result.ts";
import { defineFormat } from "./define-format.ts";

export const svg = defineFormat({
  id: "svg",
  extension: "svg",
  mediaType: "image/svg+xml",
  title: "exports.formats.svg",
  scalable: false,
  export: (diagram, options) => Promise.resolve(ok(sceneToSvg(drawDiagram(diagram, options)))),
});
