import type { Diagram } from "../model/schema.ts";
import { SEVERITIES, type Finding, type Severity } from "../rules/define-rule.ts";
import type { BaselineEntry } from "./baseline.ts";

/** The least grave severity that fails a check; `none` lets everything pass. */
export type FailOn = Severity | "none";

export interface CheckedFinding extends Finding {
  /** The finding stands in the baseline: it is told, but fails nothing. */
  readonly known?: true;
}

interface NamedFile {
  /** As the user named it. */
  readonly file: string;
  /** Address for programs: relative with forward slashes where it can be, percent-encoded. */
  readonly uri: string;
}

/** One file that was read and judged. */
export interface CheckedDiagram extends NamedFile {
  /** What stands in the file, for the places of findings. */
  readonly text: string;
  readonly diagram: Diagram;
  readonly findings: readonly CheckedFinding[];
}

/** One file that could not be read: why, in a sentence. */
export interface UnreadFile extends NamedFile {
  readonly error: string;
}

export type CheckedFile = CheckedDiagram | UnreadFile;

/** Everything one check gave. */
export interface CheckRun {
  readonly files: readonly CheckedFile[];
  readonly failOn: FailOn;
  /** Where a baseline was used: what it records of the files read that is not found any more. */
  readonly gone?: readonly BaselineEntry[];
}

export interface FindingCounts {
  /** Neither accepted nor known. */
  readonly open: ReadonlyMap<Severity, number>;
  readonly allOpen: number;
  readonly accepted: number;
  readonly known: number;
}

export const isUnread = (file: CheckedFile): file is UnreadFile => "error" in file;

/** Files that were read, in the order of the run. */
export function diagramsOf({ files }: CheckRun): readonly CheckedDiagram[] {
  return files.filter((file): file is CheckedDiagram => !isUnread(file));
}

export function isOpen({ waived, known }: CheckedFinding): boolean {
  return waived === undefined && known !== true;
}

/** Whether a finding is one that fails the check. */
export function fails(finding: CheckedFinding, failOn: FailOn): boolean {
  const limit = SEVERITIES.findIndex((severity) => severity === failOn);
  return isOpen(finding) && SEVERITIES.indexOf(finding.severity) <= limit;
}

/** Whether any finding fails the check. Files that could not be read are another matter. */
export function hasFailed(run: CheckRun): boolean {
  return diagramsOf(run).some(({ findings }) => findings.some((one) => fails(one, run.failOn)));
}

export function countFindings(diagrams: readonly CheckedDiagram[]): FindingCounts {
  const open = new Map<Severity, number>();
  let accepted = 0;
  let known = 0;
  let allOpen = 0;
  for (const finding of diagrams.flatMap(({ findings }) => findings)) {
    if (finding.waived) accepted++;
    else if (finding.known) known++;
    else {
      allOpen++;
      open.set(finding.severity, (open.get(finding.severity) ?? 0) + 1);
    }
  }
  return { open, allOpen, accepted, known };
}

/** What a check came to. Without a limit it judges nothing and has no result. */
type CheckResult = "passed" | "failed" | "incomplete";

export function resultOf(run: CheckRun): CheckResult | undefined {
  if (run.files.some(isUnread)) return "incomplete";
  if (run.failOn === "none") return undefined;
  return hasFailed(run) ? "failed" : "passed";
}
