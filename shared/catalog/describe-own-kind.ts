import type { Translate } from "../i18n/translate.ts";
import { quoted, shown } from "../model/show-text.ts";
import type { OwnKindProblem } from "./read-own-kinds.ts";

/** One sentence for the user: which of the own kinds or icons was left out, why, and what to do. */
export function describeOwnKindProblem(problem: OwnKindProblem, t: Translate): string {
  const { code, pointer, value = "", limit = 0, line = 1, svg } = problem;
  const where = shown(pointer);
  switch (code) {
    case "badSvg": {
      const element = quoted(`<${svg?.element ?? ""}>`);
      return t(`ownKinds.svg.${svg?.code ?? "notSvg"}`, { where, element });
    }
    case "badJson":
    case "unreadable":
    case "tooManyIcons":
      return t(`ownKinds.problems.${code}`, { where, limit, line });
    default:
      return t(`errors.ownKinds.${code}`, { where, id: quoted(value), limit });
  }
}
