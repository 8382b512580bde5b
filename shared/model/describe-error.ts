import type { Translate } from "../i18n/translate.ts";
import type { DocumentError } from "./document-error.ts";
import { quoted, shown } from "./show-text.ts";

/** One sentence for the user: what is wrong with the file, where, and what to do. */
export function describeDocumentError(error: DocumentError, t: Translate): string {
  const { code, pointer = "", line = 0, column = 0, ids = [], data = {}, more = [] } = error;
  const key = code === "parentCycle" && ids.length === 1 ? "parentSelf" : code;
  const [id = "", other = ""] = ids;
  return t(`errors.document.${key}`, {
    ...data,
    ...(data["found"] !== undefined && { found: quoted(String(data["found"])) }),
    ...(data["key"] !== undefined && { key: quoted(String(data["key"])) }),
    where: shown(pointer),
    line,
    column,
    id: quoted(id),
    other: quoted(other),
    ids: shown(ids.map((one) => `“${one}”`).join(", ")),
    more: more.length > 0 ? t("errors.more", { count: more.length }) : "",
  });
}
