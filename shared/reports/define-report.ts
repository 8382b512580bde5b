import type { Catalog } from "../catalog/catalog.ts";
import type { Language } from "../i18n/language.ts";
import type { MessageKey } from "../i18n/translate.ts";
import type { Rule } from "../rules/define-rule.ts";
import type { CheckRun } from "./check-run.ts";

/** What a report is written with; the same run and options always give the same text. */
export interface ReportOptions {
  readonly language: Language;
  readonly catalog: Catalog;
  /** The rules the files were judged by. */
  readonly rules: readonly Rule[];
  /** Of the program. */
  readonly version: string;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether a terminal with colours shows the text. */
  readonly colour: boolean;
}

/** One way to tell what a check found. */
export interface Report {
  /** Name on the command line. */
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly title: MessageKey;
  write(run: CheckRun, options: ReportOptions): string;
}

export const defineReport = (report: Report): Report => report;
