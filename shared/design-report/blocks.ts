import type { Language } from "../i18n/language.ts";
import type { Scene } from "../drawing/scene.ts";
import type { Piece } from "../reports/marked-finding.ts";
import type { Severity } from "../rules/define-rule.ts";

/** A line of text in which names out of the document are told from the report's own words. */
export type Rich = readonly Piece[];

/** What a report is made of, whatever it is written as. */
export type Block =
  | HeadingBlock
  | { readonly kind: "paragraph"; readonly text: Rich; readonly muted?: true }
  | { readonly kind: "list"; readonly items: readonly Rich[] }
  | { readonly kind: "facts"; readonly rows: readonly Fact[] }
  | TableBlock
  | { readonly kind: "picture"; readonly title: string; readonly scene: Scene }
  | FindingBlock;

/** Levels 1 and 2 stand in the table of contents; level 3 does not. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export type Fact = readonly [label: string, value: Rich];

export interface TableBlock {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Rich[])[];
}

export interface Column {
  readonly title: string;
  /** Share of the width, beside those of the others. */
  readonly width: number;
  readonly number?: true;
}

/** One finding, kept together on paper where it can be. */
export interface FindingBlock {
  readonly kind: "finding";
  readonly severity: Severity;
  /** The severity in words. */
  readonly label: string;
  readonly title: string;
  readonly rule: string;
  readonly sentence: Rich;
  readonly facts: readonly Fact[];
}

/** A whole report: a title page in a few lines, and the rest. */
export interface DesignReport {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Author, version, date: what the user gave. */
  readonly facts: readonly Fact[];
  readonly contents: string;
  readonly blocks: readonly Block[];
}

export const words = (text: string | number): Rich => [{ text: String(text), isName: false }];

export const NOTHING: Rich = [];

/** Several texts in one, with something between. */
export function joined(texts: readonly Rich[], between: string): Rich {
  return texts.flatMap((text, at) => (at > 0 ? [...words(between), ...text] : text));
}

export const heading = (level: HeadingBlock["level"], text: string): HeadingBlock => ({
  kind: "heading",
  level,
  text,
});

export const paragraph = (text: string, muted = false): Block => ({
  kind: "paragraph",
  text: words(text),
  ...(muted && { muted: true }),
});
