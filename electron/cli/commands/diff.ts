import { catalog } from "../../../shared/catalog/registry.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { describeChange } from "../../../shared/model/merge/describe-change.ts";
import { diffDiagrams, type Change } from "../../../shared/model/merge/diff-diagrams.ts";
import { showableJson } from "../../../shared/lib/showable-json.ts";
import type { Finding } from "../../../shared/rules/define-rule.ts";
import { describeFinding, elementNaming } from "../../../shared/rules/describe-finding.ts";
import { RULES } from "../../../shared/rules/registry.ts";
import { runRules } from "../../../shared/rules/run-rules.ts";
import { cleanText } from "../../../shared/lib/clean-text.ts";
import { EXIT, type CliContext } from "../cli-context.ts";
import { defineCliCommand } from "../define-cli-command.ts";
import { readDiagram, tellFileProblem } from "../read-diagram.ts";

/** What differs, and what the rules say of it. */
interface Comparison {
  readonly changes: readonly Change[];
  readonly come: readonly Finding[];
  readonly gone: readonly Finding[];
}

export const diff = defineCliCommand({
  name: "diff",
  about: "compare.diff.about",
  arguments: [
    { name: "<before>", about: "compare.diff.before" },
    { name: "<after>", about: "compare.diff.after" },
  ],
  options: [
    {
      flags: "--format <format>",
      about: "compare.diff.format",
      choices: ["text", "json"],
      default: "text",
    },
  ],
  async run(context, [from = "", to = ""], { format }) {
    const before = await readDiagram(from, context);
    if (!before.ok) tellFileProblem(from, before.error, context);
    const after = await readDiagram(to, context);
    if (!after.ok) tellFileProblem(to, after.error, context);
    if (!before.ok || !after.ok) return EXIT.trouble;
    const [earlier, later] = [before.value.diagram, after.value.diagram];
    const comparison = compared(earlier, later, context);
    const text =
      format === "json" ? asJson(comparison) : asText(comparison, earlier, later, context);
    context.out(`${text}\n`);
    return EXIT.ok;
  },
});

function compared(before: Diagram, after: Diagram, { today }: CliContext): Comparison {
  const open = (diagram: Diagram) =>
    runRules(diagram, catalog, { today, rules: RULES }).filter(({ waived }) => !waived);
  const [was, now] = [open(before), open(after)];
  const keyOf = ({ rule, subject }: Finding) => `${rule} ${subject}`;
  const missingIn = (others: readonly Finding[]) => {
    const known = new Set(others.map(keyOf));
    return (finding: Finding) => !known.has(keyOf(finding));
  };
  return {
    changes: diffDiagrams(before, after),
    come: now.filter(missingIn(was)),
    gone: was.filter(missingIn(now)),
  };
}

const asJson = ({ changes, come, gone }: Comparison): string => {
  const brief = ({ rule, severity, subject }: Finding) => ({ rule, severity, subject });
  return showableJson({ changes, findings: { added: come.map(brief), removed: gone.map(brief) } });
};

function asText(
  { changes, come, gone }: Comparison,
  before: Diagram,
  after: Diagram,
  { t, language }: CliContext,
): string {
  if (changes.length === 0) return t("compare.same");
  const namings = [before, after].map((diagram) => elementNaming(diagram, language, catalog));
  const nameOf = (removed: boolean) => (id: string) =>
    cleanText(namings[removed ? 0 : 1]?.(id) ?? id);
  const count = (kind: Change["kind"]) => changes.filter((one) => one.kind === kind).length;
  const listed = (title: string, diagram: Diagram, findings: readonly Finding[]) =>
    findings.length === 0
      ? []
      : ["", title, ...findings.map((one) => `  ${sentenceOf(one, diagram)}`)];
  const sentenceOf = (one: Finding, diagram: Diagram) =>
    `${t(`vocabulary.severities.${one.severity}`)}  ${one.rule}  ${cleanText(describeFinding(one, diagram, language, catalog))}`;
  return [
    t("compare.counts", {
      added: count("added"),
      removed: count("removed"),
      changed: count("changed"),
    }),
    ...changes.flatMap((change) =>
      describeChange(change, nameOf(change.kind === "removed"), t).map((line) => `  ${line}`),
    ),
    ...listed(t("compare.newFindings", { count: come.length }), after, come),
    ...listed(t("compare.goneFindings", { count: gone.length }), before, gone),
  ].join("\n");
}
