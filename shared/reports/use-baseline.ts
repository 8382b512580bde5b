import { compareEntries, entriesOf, entryKey, type BaselineEntry } from "./baseline.ts";
import { isUnread, type CheckedFile } from "./check-run.ts";

/** A checked file, and how the baseline calls it. */
export interface BaselinedFile {
  readonly checked: CheckedFile;
  readonly name: string;
}

/**
 * Marks the findings that the baseline records as known, and tells which recorded findings of the files
 * read are gone. Files the baseline does not know have only new findings.
 */
export function applyBaseline(
  files: readonly BaselinedFile[],
  entries: readonly BaselineEntry[],
): { readonly files: readonly CheckedFile[]; readonly gone: readonly BaselineEntry[] } {
  const recorded = new Map(entries.map((entry) => [entryKey(entry), entry]));
  const gone = new Map(recorded);
  const read = new Set<string>();
  const marked = files.map(({ checked, name }) => {
    if (isUnread(checked)) return checked;
    read.add(name);
    const findings = checked.findings.map((finding) => {
      const key = entryKey({ file: name, rule: finding.rule, subject: finding.subject });
      gone.delete(key);
      const known = finding.waived === undefined && recorded.has(key);
      return known ? { ...finding, known: true as const } : finding;
    });
    return { ...checked, findings };
  });
  const missing = [...gone.values()].filter(({ file }) => read.has(file));
  return { files: marked, gone: missing.sort(compareEntries) };
}

/**
 * What a baseline is to record now: the findings of the files read. What it said of other files stays,
 * for they were not looked at.
 */
export function renewBaseline(
  files: readonly BaselinedFile[],
  entries: readonly BaselineEntry[],
): readonly BaselineEntry[] {
  const read = new Set(files.filter(({ checked }) => !isUnread(checked)).map(({ name }) => name));
  const fresh = files.flatMap(({ checked, name }) =>
    isUnread(checked) ? [] : entriesOf(name, checked.findings),
  );
  return [...entries.filter(({ file }) => !read.has(file)), ...fresh];
}
