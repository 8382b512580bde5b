import { estimateAvailability } from "../../analysis/availability/estimate-availability.ts";
import { availabilityText } from "../../i18n/format-availability.ts";
import { downtimeOf } from "../../lib/availability-figures.ts";
import { heading, joined, paragraph, words, type Block } from "../blocks.ts";
import type { ReportContext } from "../report-input.ts";

/** How likely every entry is served, and on what figures that rests. */
export function availabilitySection({ system, marking, t }: ReportContext): readonly Block[] {
  const { sources, assumptions } = estimateAvailability(system);
  if (sources.length === 0) return [];
  const target = system.facts.targetAvailability;
  return [
    heading(1, t("reports.availability.title")),
    ...(target === undefined
      ? []
      : [paragraph(t("reports.availability.target", { target: availabilityText(target) }))]),
    {
      kind: "table",
      columns: [
        { title: t("reports.availability.entry"), width: 3 },
        { title: t("reports.availability.figure"), width: 2, number: true },
        { title: t("reports.availability.downtime"), width: 3 },
        { title: t("reports.availability.helps"), width: 4 },
      ],
      rows: sources.map(({ source, availability, interval, importance }) => {
        const { unit, value } = downtimeOf(availability);
        const range = interval
          ? ` (${availabilityText(interval.low)}–${availabilityText(interval.high)})`
          : "";
        return [
          marking.name(source),
          words(`${availabilityText(availability)}${range}`),
          words(t(`reports.availability.${unit}`, { value })),
          joined(
            importance.map(({ id }) => marking.name(id)),
            ", ",
          ),
        ];
      }),
    },
    heading(2, t("reports.availability.assumed")),
    paragraph(t("designReport.availability.note"), true),
    {
      kind: "table",
      columns: [
        { title: t("textFormats.columns.name"), width: 5 },
        { title: t("reports.availability.figure"), width: 2, number: true },
        { title: t("designReport.availability.origin"), width: 3 },
      ],
      rows: assumptions.map(({ id, availability, origin }) => [
        marking.name(id),
        words(availabilityText(availability)),
        words(t(`reports.availability.origins.${origin}`)),
      ]),
    },
  ];
}
