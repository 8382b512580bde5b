import type { Catalog } from "../catalog/catalog.ts";
import type { Language } from "../i18n/language.ts";
import { cleanText } from "../lib/clean-text.ts";
import type { Diagram } from "../model/schema.ts";
import type { Finding } from "../rules/define-rule.ts";
import { describeFinding, elementNaming } from "../rules/describe-finding.ts";

/** A part of a sentence: what the rule says, or a name out of the document. */
export interface Piece {
  readonly text: string;
  readonly isName: boolean;
}

// Both are white space to the Korean particles, which look through it, and neither survives cleanText:
// nothing in a document can pass for a mark.
const OPEN = "\u2028";
const CLOSE = "\u2029";
const PARTS = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, "u");

/** Texts of the document in the middle of the program's own: cleaned, and told apart from it. */
export interface Marking {
  /** What was found, as a sentence. */
  sentence(finding: Finding): readonly Piece[];
  /** An element by its name. */
  name(id: string): readonly Piece[];
}

export function createMarking(diagram: Diagram, language: Language, catalog: Catalog): Marking {
  const naming = elementNaming(diagram, language, catalog, mark);
  return {
    sentence: (finding) => pieces(describeFinding(finding, diagram, language, catalog, mark)),
    name: (id) => pieces(naming(id)),
  };
}

const mark = (text: string): string => `${OPEN}${cleanText(text) || "\ufffd"}${CLOSE}`;

/** Every second part of a text split by a pattern with one group is what the group found. */
function pieces(text: string): readonly Piece[] {
  return text
    .split(PARTS)
    .map((part, at) => ({ text: part, isName: at % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}
