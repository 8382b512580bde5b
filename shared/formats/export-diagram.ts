import type { Catalog } from "../catalog/catalog.ts";
import type { Language } from "../i18n/language.ts";
import { translator } from "../i18n/translate.ts";
import type { Result } from "../lib/result.ts";
import type { Diagram } from "../model/schema.ts";
import type { ExportEngines, ExportProblem, Format } from "./define-format.ts";
import { drawingWords } from "./drawing-words.ts";
import type { ExportOptions } from "./export-options.ts";

/** What the user chooses; the rest follows from the language. */
export interface RenderOptions extends Partial<Omit<ExportOptions, "words">> {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly engines: ExportEngines;
}

/** Light, with a legend, at its own size and carrying the diagram, unless told otherwise. */
const USUAL = {
  theme: "light",
  legend: true,
  scale: 1,
  embed: true,
  page: { size: "fit", orientation: "auto", tile: false },
} as const;

/** Writes a diagram in a format. */
export function renderDiagram(
  diagram: Diagram,
  format: Format,
  { engines, ...chosen }: RenderOptions,
): Promise<Result<string | Uint8Array, ExportProblem>> {
  const words = drawingWords(chosen.language);
  return format.export(diagram, { ...USUAL, ...chosen, words }, engines);
}

/** One sentence that says why there is no picture and what to do. */
export function describeExportProblem(problem: ExportProblem, language: Language): string {
  const t = translator(language);
  switch (problem.code) {
    case "scale":
      return t("exports.problems.scale", boundsOf(problem));
    case "width":
      return t("exportOptions.problems.width", boundsOf(problem));
    case "tooFarApart":
      return t("exportOptions.problems.tooFarApart");
    case "tooManyPages":
      return t("exportOptions.problems.tooManyPages", { pages: problem.pages, most: problem.most });
    case "tooLarge": {
      const { width, height, fits } = problem;
      return fits > 0
        ? t("exports.problems.tooLarge", { width, height, fits })
        : t("exports.problems.farTooLarge", { width, height });
    }
  }
}

const boundsOf = ({ smallest, largest }: Readonly<Record<"smallest" | "largest", number>>) => ({
  smallest,
  largest,
});
