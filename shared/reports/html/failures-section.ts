import type { Scenario } from "../../analysis/failure-scenarios.ts";
import type { Translate } from "../../i18n/translate.ts";
import { moreFailures, type FailureTable } from "../failure-table.ts";
import type { Marking } from "../marked-finding.ts";
import { sentence } from "./finding-card.ts";
import { markup, NOTHING, type Markup } from "./markup.ts";

/** What each zone, rack, host, site and line would take down. */
export function failuresSection(
  tables: readonly FailureTable[],
  marking: Marking,
  t: Translate,
): Markup {
  if (tables.length === 0) return NOTHING;
  return markup`<h3>${t("simulation.title")}</h3>
${tables.map((table) => failuresTable(table, marking, t))}`;
}

function failuresTable(table: FailureTable, marking: Marking, t: Translate): Markup {
  const text = moreFailures(table, t);
  const more =
    text === ""
      ? NOTHING
      : markup`<p class="muted">${text}</p>
`;
  return markup`<h4>${t(`simulation.scenarios.${table.kind}`)}</h4>
<table><thead><tr><th>${t("simulation.columns.fails")}</th><th>${t("simulation.columns.lost")}</th><th class="number">${t("simulation.columns.failed")}</th><th class="number">${t("simulation.columns.degraded")}</th></tr></thead>
<tbody>${table.rows.map((row) => failureRow(row, marking, t))}</tbody></table>
${more}`;
}

function failureRow(
  { subject, lost, failed, degraded }: Scenario,
  marking: Marking,
  t: Translate,
): Markup {
  const names = lost.map((id, at) => [
    at > 0 ? markup`, ` : NOTHING,
    ...sentence(marking.name(id)),
  ]);
  const served = lost.length === 0 ? [markup`${t("reports.allServed")}`] : names.flat();
  return markup`<tr><td>${sentence(marking.name(subject))}</td><td>${served}</td><td class="number">${failed}</td><td class="number">${degraded}</td></tr>
`;
}
