import type { Language } from "../i18n/language.ts";
import { translator } from "../i18n/translate.ts";
import type { ExportProblem } from "./define-format.ts";

/** One sentence that says why there is no picture and what to do. */
export function describeExportProblem(problem: ExportProblem, language: Language): string {
  const t = translator(language);
  switch (problem.code) {
    case "scale":
      return t("exports.problems.scale", limits(problem));
    case "width":
      return t("exportOptions.problems.width", limits(problem));
    case "tooFarApart":
    case "emptySelection":
      return t(`exportOptions.problems.${problem.code}`);
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

const limits = ({ smallest, largest }: Readonly<Record<"smallest" | "largest", number>>) => ({
  smallest,
  largest,
});
