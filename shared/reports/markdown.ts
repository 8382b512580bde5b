import { ruleText, translator, type Translate } from "../i18n/translate.ts";
import { cleanText } from "../lib/clean-text.ts";
import { escapeMarkup } from "../lib/escape-markup.ts";
import { SEVERITIES } from "../rules/define-rule.ts";
import {
  countFindings,
  diagramsOf,
  isOpen,
  isUnread,
  resultOf,
  type CheckedDiagram,
  type CheckedFinding,
  type CheckRun,
} from "./check-run.ts";
import { defineReport, type ReportOptions } from "./define-report.ts";
import { failureTables, moreFailures, type FailureTable } from "./failure-table.ts";
import { codeCell, codeSpan, htmlWithCode, markdownWithCode } from "./markdown-text.ts";
import { createMarking, type Marking } from "./marked-finding.ts";
import { pathPieces } from "./path-pieces.ts";
import { referenceText } from "./reference-text.ts";
import { summaryLine } from "./summary.ts";

/** GitHub refuses comments of more than 65,536 characters; the rest is for head and end. */
const ROOM = 60_000;

/** For comments on merge requests: a table of counts, and every finding folded under its sentence. */
export const markdown = defineReport({
  id: "markdown",
  extension: "md",
  mediaType: "text/markdown",
  title: "reports.formats.markdown",
  write(run, options) {
    const t = translator(options.language);
    const head = [
      heading(run, t),
      `${summaryLine(run, t)}.`,
      ...countTable(run, t),
      ...run.files
        .filter(isUnread)
        .map(({ file, error }) => `- ${codeSpan(file)}: ${codeSpan(error)}`),
    ];
    return `${[...head, ...fitting(blocksOf(run, options, t), t)].join("\n\n")}\n`;
  },
});

/** One paragraph, and how many findings it tells of. */
interface Block {
  /** Written when it is asked for: of a large diagram nearly all have no room. */
  readonly text: () => string;
  readonly findings: number;
}

function heading(run: CheckRun, t: Translate): string {
  const result = resultOf(run);
  const title = `## ${t("reports.title")}`;
  return result ? `${title}: ${t(`reports.results.${result}`)}` : title;
}

/** The blocks that have room, and how many findings had none. */
function fitting(blocks: Iterable<Block>, t: Translate): readonly string[] {
  let used = 0;
  const shown: string[] = [];
  let left = 0;
  for (const { text, findings } of blocks) {
    const written = used <= ROOM ? text() : "";
    if (written !== "") used += written.length + 2;
    if (used <= ROOM) shown.push(...(written === "" ? [] : [written]));
    else left += findings;
  }
  return left > 0 ? [...shown, t("reports.moreFindings", { count: left })] : shown;
}

function countTable(run: CheckRun, t: Translate): readonly string[] {
  const diagrams = diagramsOf(run);
  if (diagrams.length === 0) return [];
  const columns = [
    t("reports.columns.file"),
    ...SEVERITIES.map((severity) => t(`vocabulary.severities.${severity}`)),
    t("reports.columns.accepted"),
    ...(run.gone ? [t("reports.columns.known")] : []),
  ];
  const rows = diagrams.map((diagram) => {
    const { open, accepted, known } = countFindings([diagram]);
    const counts = SEVERITIES.map((severity) => open.get(severity) ?? 0);
    return [codeCell(diagram.file), ...counts, accepted, ...(run.gone ? [known] : [])];
  });
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  const rule = `|---|${"--:|".repeat(columns.length - 1)}`;
  return [[line(columns), rule, ...rows.map(line)].join("\n")];
}

function* blocksOf(run: CheckRun, options: ReportOptions, t: Translate): Generator<Block> {
  for (const file of diagramsOf(run)) yield* fileBlocks(file, run, options, t);
}

function* fileBlocks(
  file: CheckedDiagram,
  run: CheckRun,
  options: ReportOptions,
  t: Translate,
): Generator<Block> {
  const marking = createMarking(file.diagram, options.language, options.catalog);
  const block = (finding: CheckedFinding): Block => ({
    text: () => findingBlock(finding, marking, options, t),
    findings: 1,
  });
  const titled = (title: string, findings: readonly CheckedFinding[]): readonly Block[] =>
    findings.length === 0
      ? []
      : [{ text: () => `#### ${title} (${findings.length})`, findings: 0 }, ...findings.map(block)];
  const open = file.findings.filter(isOpen);
  if (run.files.length > 1) yield { text: () => `### ${codeSpan(file.file)}`, findings: 0 };
  for (const severity of SEVERITIES) {
    yield* titled(
      t(`vocabulary.severities.${severity}`),
      open.filter((finding) => finding.severity === severity),
    );
  }
  yield* titled(
    t("reports.sections.accepted"),
    file.findings.filter(({ waived }) => waived !== undefined),
  );
  yield {
    text: () =>
      failureTables(file, options)
        .map((table) => failureBlock(table, marking, t))
        .join("\n\n"),
    findings: 0,
  };
}

/** What each place or line of a kind would take down, as a folded table. */
function failureBlock(table: FailureTable, marking: Marking, t: Translate): string {
  const { kind, rows, count } = table;
  const more = moreFailures(table, t);
  const cell = (id: string) => markdownWithCode(marking.name(id)).replaceAll("|", "\\|");
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  const columns = (["fails", "lost", "failed", "degraded"] as const).map((key) =>
    t(`simulation.columns.${key}`),
  );
  return [
    "<details>",
    `<summary>${t("simulation.title")} ${t(`simulation.scenarios.${kind}`)} (${count})</summary>`,
    "",
    line(columns),
    "|---|---|--:|--:|",
    ...rows.map(({ subject, lost, failed, degraded }) =>
      line([
        cell(subject),
        lost.length === 0 ? t("reports.allServed") : lost.map(cell).join(", "),
        failed,
        degraded,
      ]),
    ),
    ...(more === "" ? [] : ["", more]),
    "",
    "</details>",
  ].join("\n");
}

function findingBlock(
  finding: CheckedFinding,
  marking: Marking,
  { language, rules }: ReportOptions,
  t: Translate,
): string {
  const { title, why, fix } = ruleText(language, finding.rule);
  const references = rules.find(({ id }) => id === finding.rule)?.references ?? [];
  const path = markdownWithCode(pathPieces(finding.path ?? [], marking, t));
  const lines: readonly (readonly [string, string])[] = [
    ...(finding.waived
      ? [[t("reports.columns.accepted"), codeSpan(finding.waived.reason)] as const]
      : []),
    ...(path === "" ? [] : [[t("reports.pathLabel"), path] as const]),
    [t("findings.why"), why],
    [t("findings.fix"), fix],
    [t("findings.references"), references.map((one) => referenceText(one, t)).join(", ")],
    [t("findings.rule"), codeSpan(finding.rule)],
  ];
  return [
    "<details>",
    `<summary><b>${escapeMarkup(title)}</b>: ${htmlWithCode(marking.sentence(finding))}</summary>`,
    "",
    ...lines
      .filter(([, words]) => words !== "")
      .map(([label, words]) => `- **${label}**: ${cleanText(words)}`),
    "",
    "</details>",
  ].join("\n");
}
