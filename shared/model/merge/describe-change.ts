import type { Translate } from "../../i18n/translate.ts";
import { cleanText } from "../../lib/clean-text.ts";
import type { Json } from "../../lib/json.ts";
import type { Conflict } from "./conflict.ts";
import type { Change } from "./diff-diagrams.ts";

type Naming = (id: string) => string;

const LONGEST_VALUE = 60;

/** What became of an element, as lines: one, or one for each of its fields. */
export function describeChange(change: Change, nameOf: Naming, t: Translate): readonly string[] {
  const name = nameOf(change.element);
  if (change.kind !== "changed") return [t(`compare.${change.kind}`, { name })];
  return change.fields.map(({ path, before, after }) =>
    t("compare.changed", {
      name,
      field: fieldText(path),
      before: valueText(before, t),
      after: valueText(after, t),
    }),
  );
}

/** What both sides did with an element, and what stays. */
export function describeConflict(conflict: Conflict, nameOf: Naming, t: Translate): string {
  const name = nameOf(conflict.element);
  if (conflict.kind === "removed") return t(`compare.removedBy.${conflict.by}`, { name });
  const { path, mine, theirs } = conflict;
  return t("compare.conflict", {
    name,
    field: fieldText(path),
    mine: valueText(mine, t),
    theirs: valueText(theirs, t),
  });
}

/** Keys are shown as the file has them: that is where they are looked up. */
const fieldText = (path: readonly string[]): string => path.map(cleanText).join(".");

/** A value in one short line. */
function valueText(value: Json | undefined, t: Translate): string {
  if (value === undefined) return t("compare.notStated");
  const text = cleanText(typeof value === "string" ? value : JSON.stringify(value));
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}
