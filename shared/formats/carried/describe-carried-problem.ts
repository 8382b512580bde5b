import type { Translate } from "../../i18n/translate.ts";
import type { CarriedProblem } from "./carried-diagram.ts";

/** One sentence that says why a picture gives no diagram. */
export function describeCarriedProblem(problem: CarriedProblem, t: Translate): string {
  const keys = { none: "none", damaged: "damaged", "too-large": "tooLarge" } as const;
  return t(`exportOptions.picture.${keys[problem]}`);
}
