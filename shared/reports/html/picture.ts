import type { Catalog } from "../../catalog/catalog.ts";
import { DEPLOYMENTS } from "../../catalog/define-kind.ts";
import { drawDiagram } from "../../drawing/draw-diagram.ts";
import { COLOURS, type DrawingColours } from "../../drawing/palette.ts";
import { sceneToSvg } from "../../drawing/svg.ts";
import { drawingWords } from "../../drawing/drawing-words.ts";
import type { Language } from "../../i18n/language.ts";
import type { Diagram } from "../../model/schema.ts";
import { asMarkup, type Markup } from "./markup.ts";

type ColourName = Exclude<keyof DrawingColours, "deployment">;

const NAMES: readonly ColourName[] = [
  "page", "surface", "container", "inner", "border", "frame", "text", "muted", "edge",
]; // prettier-ignore

/** The drawing with variables of the page's style sheet as colours: it follows light and dark. */
export function picture(
  diagram: Diagram,
  language: Language,
  catalog: Catalog,
  idPrefix: string,
): Markup {
  const scene = drawDiagram(diagram, {
    catalog,
    language,
    theme: "light",
    legend: true,
    words: drawingWords(language),
    colours: variableColours(),
  });
  return asMarkup(sceneToSvg(scene, { idPrefix }));
}

/** The values of those variables in a theme, as declarations. */
export function colourVariables(theme: "light" | "dark"): string {
  const colours = COLOURS[theme];
  return [
    ...NAMES.map((name) => `--drawing-${name}:${colours[name]};`),
    ...DEPLOYMENTS.map((name) => `--drawing-${name}:${colours.deployment[name]};`),
  ].join("");
}

/** Light ones stand in where the picture is copied out of the page. */
function variableColours(): DrawingColours {
  const light = COLOURS.light;
  const variable = (name: string, otherwise: string) => `var(--drawing-${name},${otherwise})`;
  const plain = Object.fromEntries(NAMES.map((name) => [name, variable(name, light[name])]));
  const deployment = Object.fromEntries(
    DEPLOYMENTS.map((name) => [name, variable(name, light.deployment[name])]),
  );
  return {
    ...(plain as Record<ColourName, string>),
    deployment: deployment as DrawingColours["deployment"],
  };
}
