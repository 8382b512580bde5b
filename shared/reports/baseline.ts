import { compareCodeUnits } from "../lib/compare.ts";
import { findSyntaxFault, lineAndColumn } from "../lib/json-syntax.ts";
import { layout, listOf, objectWith, writeOpen } from "../lib/json-writer.ts";
import { isJsonObject, type Json } from "../lib/json.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import type { Finding } from "../rules/define-rule.ts";

/** One finding that was there when the baseline was written; identity is all three together. */
export interface BaselineEntry {
  /** Relative to the baseline's own folder, with forward slashes. */
  readonly file: string;
  readonly rule: string;
  readonly subject: string;
}

/** Why a text is no baseline. */
export type BaselineProblem =
  | { readonly code: "syntax"; readonly line: number; readonly column: number }
  | { readonly code: "not-baseline" }
  | { readonly code: "newer" }
  | { readonly code: "bad-entry"; readonly position: number };

const FORMAT = "lintel-baseline";
const VERSION = 1;

const entryLayout = layout({ file: undefined, rule: undefined, subject: undefined });
const fileLayout = layout({
  format: undefined,
  version: undefined,
  findings: listOf(objectWith(entryLayout)),
});

/** Reads the text of a baseline file. Fields it does not know are left alone. */
export function parseBaseline(text: string): Result<readonly BaselineEntry[], BaselineProblem> {
  const json = readJson(text);
  if (!json.ok) return json;
  if (!isJsonObject(json.value) || json.value["format"] !== FORMAT) {
    return fail({ code: "not-baseline" });
  }
  const { version, findings } = json.value;
  if (typeof version === "number" && version > VERSION) return fail({ code: "newer" });
  if (version !== VERSION || !Array.isArray(findings)) return fail({ code: "not-baseline" });
  const entries: BaselineEntry[] = [];
  for (const [at, value] of (findings as readonly Json[]).entries()) {
    const entry = readEntry(value);
    if (!entry) return fail({ code: "bad-entry", position: at + 1 });
    entries.push(entry);
  }
  return ok(entries);
}

/** The canonical text: sorted, one finding a line, so that a changed finding is a changed line. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const unique = new Map(entries.map((entry) => [entryKey(entry), entry]));
  const findings = [...unique.values()]
    .sort(compareEntries)
    .map(({ file, rule, subject }) => ({ file, rule, subject }));
  return `${writeOpen({ format: FORMAT, version: VERSION, findings }, fileLayout)}\n`;
}

/** What a baseline records of a file's findings: all but the accepted and those of broken rules. */
export function entriesOf(file: string, findings: readonly Finding[]): readonly BaselineEntry[] {
  return findings
    .filter(({ waived, internal }) => waived === undefined && internal === undefined)
    .map(({ rule, subject }) => ({ file, rule, subject }));
}

/** Tells apart what two entries say; ids may hold any character that could separate them. */
export function entryKey({ file, rule, subject }: BaselineEntry): string {
  return JSON.stringify([file, rule, subject]);
}

export function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compareCodeUnits(a.file, b.file) ||
    compareCodeUnits(a.rule, b.rule) ||
    compareCodeUnits(a.subject, b.subject)
  );
}

function readJson(text: string): Result<Json, BaselineProblem> {
  try {
    return ok(JSON.parse(text) as Json);
  } catch {
    const offset = findSyntaxFault(text)?.offset ?? text.length;
    return fail({ code: "syntax", ...lineAndColumn(text, offset) });
  }
}

function readEntry(value: Json): BaselineEntry | undefined {
  if (!isJsonObject(value)) return undefined;
  const { file, rule, subject } = value;
  if (typeof file !== "string" || typeof rule !== "string" || typeof subject !== "string") {
    return undefined;
  }
  return { file, rule, subject };
}
