import { ruleText, type MessageKey } from "../../i18n/translate.ts";
import { cleanText } from "../../lib/clean-text.ts";
import { isOpen } from "../../reports/check-run.ts";
import { pathPieces } from "../../reports/path-pieces.ts";
import { referenceText } from "../../reports/reference-text.ts";
import { SEVERITIES, type Finding } from "../../rules/define-rule.ts";
import { heading, paragraph, words, type Block, type Fact } from "../blocks.ts";
import type { ReportContext } from "../report-input.ts";

/** What the rules say and what can be done, the gravest first. */
export function findingsSection(context: ReportContext): readonly Block[] {
  const { findings, t } = context;
  const open = findings.filter(isOpen);
  const title = heading(1, t("reports.sections.findings"));
  if (open.length === 0) return [title, paragraph(t("reports.nothingFound"))];
  return [
    title,
    ...SEVERITIES.flatMap((severity) => {
      const some = open.filter((one) => one.severity === severity);
      if (some.length === 0) return [];
      const words = `${t(`vocabulary.severities.${severity}`)} (${some.length})`;
      return [heading(2, words), ...some.map((one) => findingBlock(one, context))];
    }),
  ];
}

/** What is accepted, with the reason, who answers for it, and until when. */
export function acceptedSection(context: ReportContext): readonly Block[] {
  const accepted = context.findings.filter(({ waived }) => waived !== undefined);
  if (accepted.length === 0) return [];
  return [
    heading(1, context.t("reports.sections.accepted")),
    ...accepted.map((one) => findingBlock(one, context)),
  ];
}

function findingBlock(finding: Finding, context: ReportContext): Block {
  const { language, marking, t } = context;
  return {
    kind: "finding",
    severity: finding.severity,
    label: t(`vocabulary.severities.${finding.severity}`),
    title: ruleText(language, finding.rule).title,
    rule: finding.rule,
    sentence: marking.sentence(finding),
    facts: factsOf(finding, context),
  };
}

function factsOf(finding: Finding, { language, marking, rules, t }: ReportContext): Fact[] {
  const { rule, waived, path = [], internal } = finding;
  const { why, fix } = ruleText(language, rule);
  const references = rules.find(({ id }) => id === rule)?.references ?? [];
  const fixes = waived ? [] : finding.fixes.map((id) => t(`fixes.${id}` as MessageKey));
  return [
    ...(waived ? acceptance(waived, t) : []),
    ...(path.length > 0 ? [[t("reports.pathLabel"), pathPieces(path, marking, t)] as const] : []),
    ...(internal === undefined
      ? ([
          [t("findings.why"), words(why)],
          [t("findings.fix"), words(fix)],
        ] as const)
      : []),
    ...(fixes.length > 0 ? [[t("reports.fixes"), words(fixes.join(" · "))] as const] : []),
    ...(references.length > 0
      ? [
          [
            t("findings.references"),
            words(references.map((one) => referenceText(one, t)).join(" · ")),
          ] as const,
        ]
      : []),
  ];
}

function acceptance(
  { reason, by, until }: NonNullable<Finding["waived"]>,
  t: ReportContext["t"],
): Fact[] {
  const name = (text: string) => [{ text: cleanText(text), isName: true }];
  return [
    [t("designReport.accepted.reason"), name(reason)],
    ...(by === undefined ? [] : [[t("designReport.accepted.by"), name(by)] as const]),
    ...(until === undefined ? [] : [[t("designReport.accepted.until"), name(until)] as const]),
  ];
}
