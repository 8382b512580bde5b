import type { Translate } from "../i18n/translate.ts";
import type { Repair } from "./repair.ts";
import { quoted } from "./show-text.ts";

/** One sentence for the user: what the repair changed. */
export function describeRepair({ code, ...names }: Repair, t: Translate): string {
  const shownNames = Object.entries(names).map(([name, text]) => [name, quoted(text)] as const);
  return t(`errors.repair.${code}`, Object.fromEntries(shownNames));
}
