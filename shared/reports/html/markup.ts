import { escapeMarkup } from "../../lib/escape-markup.ts";

/** Text that is markup already. Everything else that comes into a page is escaped on the way. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Part[];

/** Builds markup from a template: texts put into it are escaped, markup is taken as it is. */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: template.reduce((page, text, at) => page + write(parts[at - 1] ?? "") + text) };
}

/** For what is markup by construction, such as a drawn picture or the style sheet; never for names. */
export const asMarkup = (text: string): Markup => ({ markup: text });

export const NOTHING = asMarkup("");

function write(part: Part): string {
  if (typeof part === "string") return escapeMarkup(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(write).join("");
}
