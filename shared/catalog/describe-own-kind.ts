import type { Translate } from "../i18n/translate.ts";
import { quoted, shown } from "../model/show-text.ts";
import type { OwnKindProblem } from "./read-own-kinds.ts";

/** One sentence for the user: which of the file's own kinds was left out, why, and what to do. */
export function describeOwnKindProblem(problem: OwnKindProblem, t: Translate): string {
  const { code, pointer, value = "", limit = 0 } = problem;
  return t(`errors.ownKinds.${code}`, { where: shown(pointer), id: quoted(value), limit });
}
