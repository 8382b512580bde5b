import { failureTablesOf, moreFailures } from "../../reports/failure-table.ts";
import { heading, joined, paragraph, words, type Block } from "../blocks.ts";
import type { ReportContext } from "../report-input.ts";

/** What every zone, rack, host, site and line would take down. */
export function failuresSection({ system, marking, t }: ReportContext): readonly Block[] {
  const tables = failureTablesOf(system);
  if (tables.length === 0) return [];
  return [
    heading(1, t("simulation.title")),
    ...tables.flatMap((table): Block[] => [
      heading(2, t(`simulation.scenarios.${table.kind}`)),
      {
        kind: "table",
        columns: [
          { title: t("simulation.columns.fails"), width: 4 },
          { title: t("simulation.columns.lost"), width: 5 },
          { title: t("simulation.columns.failed"), width: 2, number: true },
          { title: t("simulation.columns.degraded"), width: 2, number: true },
        ],
        rows: table.rows.map(({ subject, lost, failed, degraded }) => [
          marking.name(subject),
          lost.length === 0
            ? words(t("reports.allServed"))
            : joined(
                lost.map((id) => marking.name(id)),
                ", ",
              ),
          words(failed),
          words(degraded),
        ]),
      },
      ...[moreFailures(table, t)]
        .filter((text) => text !== "")
        .map((text) => paragraph(text, true)),
    ]),
  ];
}
