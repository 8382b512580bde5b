import { isOpen } from "../../reports/check-run.ts";
import { SEVERITIES } from "../../rules/define-rule.ts";
import { heading, paragraph, words, type Block } from "../blocks.ts";
import type { ReportContext } from "../report-input.ts";

/** The counts first: what a reader with a minute has to know. */
export function summarySection({ findings, t, diagram }: ReportContext): readonly Block[] {
  const open = findings.filter(isOpen);
  const accepted = findings.length - open.length;
  const grave = open.filter(({ severity }) => severity === "critical" || severity === "high");
  const rows = SEVERITIES.map((severity) => [
    words(t(`vocabulary.severities.${severity}`)),
    words(open.filter((one) => one.severity === severity).length),
  ]);
  const sentence =
    grave.length > 0
      ? t("designReport.summary.grave", { count: grave.length })
      : t("designReport.summary.calm");
  return [
    heading(1, t("designReport.summary.title")),
    paragraph(
      t("designReport.summary.size", {
        components: diagram.nodes.length,
        connections: diagram.edges.length,
      }),
    ),
    paragraph(sentence),
    {
      kind: "table",
      columns: [
        { title: t("designReport.summary.severity"), width: 3 },
        { title: t("designReport.summary.count"), width: 1, number: true },
      ],
      rows: [...rows, [words(t("reports.columns.accepted")), words(accepted)]],
    },
  ];
}
