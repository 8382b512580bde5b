import { sentence } from "./finding-card.ts";
import type { SourceEstimate } from "../../analysis/availability/estimate-availability.ts";
import type { Translate } from "../../i18n/translate.ts";
import { downtimeOf, percentOf } from "../../lib/availability-figures.ts";
import type { Estimate } from "../estimate.ts";
import type { Marking } from "../marked-finding.ts";
import { markup, NOTHING, type Markup } from "./markup.ts";

/** How likely every entry is served, what would help most, and on what figures that rests. */
export function availabilitySection(
  { sources, target, assumptions }: Estimate,
  marking: Marking,
  t: Translate,
): Markup {
  if (sources.length === 0) return NOTHING;
  const goal =
    target === undefined
      ? NOTHING
      : markup`<p>${t("reports.availability.target", { target: percent(target, t) })}</p>`;
  const figures = assumptions.map(
    ({
      id,
      availability,
      origin,
    }) => markup`<tr><td>${sentence(marking.name(id))}</td><td class="number">${percent(availability, t)}</td><td>${t(`reports.availability.origins.${origin}`)}</td></tr>
`,
  );
  return markup`<h3>${t("reports.availability.title")}</h3>
${goal}<table><thead><tr><th>${t("reports.availability.entry")}</th><th class="number">${t("reports.availability.figure")}</th><th>${t("reports.availability.downtime")}</th><th>${t("reports.availability.helps")}</th></tr></thead>
<tbody>${sources.map((source) => sourceRow(source, target, marking, t))}</tbody></table>
<details><summary>${t("reports.availability.assumed")} (${figures.length})</summary>
<table><tbody>${figures}</tbody></table></details>
`;
}

function sourceRow(
  { source, availability, interval, importance }: SourceEstimate,
  target: number | undefined,
  marking: Marking,
  t: Translate,
): Markup {
  const missed = target !== undefined && (interval?.high ?? availability) < target;
  const { unit, value } = downtimeOf(availability);
  const between = interval
    ? markup` <span class="muted">(${percentOf(interval.low)}–${percentOf(interval.high)})</span>`
    : NOTHING;
  const helps = importance.map(({ id }, at) => [
    at > 0 ? markup`, ` : NOTHING,
    ...sentence(marking.name(id)),
  ]);
  return markup`<tr><td>${sentence(marking.name(source))}</td><td class="number${missed ? " missed" : ""}">${percent(availability, t)}${between}</td><td>${t(`reports.availability.${unit}`, { value })}</td><td>${helps}</td></tr>
`;
}

/** A share of time as the reader's language writes percentages. */
export function percent(share: number, t: Translate): string {
  return t("reports.availability.percent", { value: percentOf(share) });
}
