import { deploymentsOf } from "../drawing/deployments.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { translator } from "../i18n/translate.ts";
import { cleanText } from "../lib/clean-text.ts";
import { ok } from "../lib/result.ts";
import { defineFormat } from "./define-format.ts";
import { outlineOf, type OutlineNode } from "./outline.ts";

/** Spreadsheets take a file for UTF-8 when it begins so. */
const BYTE_ORDER_MARK = "\ufeff";

const COLUMNS = ["id", "name", "kind", "place", "deployment", "properties", "notes"] as const;

/** The components and containers as a table, for inventories. RFC 4180. */
export const csv = defineFormat({
  id: "csv",
  extension: "csv",
  mediaType: "text/csv",
  content: "text",
  title: "textFormats.csv",
  options: [],
  export(diagram, options) {
    const t = translator(options.language);
    const deployments = deploymentsOf(diagram, catalogFor(diagram, options.catalog));
    const rows = outlineOf(diagram, options).nodes.map((one) => {
      const deployment = deployments.get(one.node.id);
      return [
        cleanText(one.node.id),
        one.label,
        one.kindName,
        placeOf(one),
        deployment === undefined ? "" : t(`vocabulary.deployments.${deployment}`),
        propertiesOf(one),
        cleanText(one.node.notes ?? ""),
      ];
    });
    const head = COLUMNS.map((column) => t(`textFormats.columns.${column}`));
    const lines = [head, ...rows].map((cells) => `${cells.map(cell).join(",")}\r\n`);
    return Promise.resolve(ok(BYTE_ORDER_MARK + lines.join("")));
  },
});

/** The containers around it, from outside in. */
function placeOf({ parent }: OutlineNode): string {
  return parent ? [placeOf(parent), parent.label].filter((name) => name !== "").join(" / ") : "";
}

const propertiesOf = ({ node }: OutlineNode): string =>
  Object.entries(node.properties ?? {})
    .map(
      ([key, value]) =>
        `${cleanText(key)}=${cleanText(typeof value === "string" ? value : JSON.stringify(value))}`,
    )
    .join("; ");

/** What a spreadsheet would take for a formula, in letters of full width too, is set off as text. */
function cell(text: string): string {
  const safe = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
