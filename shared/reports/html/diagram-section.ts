import { translator, type Translate } from "../../i18n/translate.ts";
import { cleanText } from "../../lib/clean-text.ts";
import { SEVERITIES, type Severity } from "../../rules/define-rule.ts";
import { countFindings, isOpen, type CheckedDiagram, type CheckedFinding } from "../check-run.ts";
import type { ReportOptions } from "../define-report.ts";
import { estimateOf } from "../estimate.ts";
import { failureTables } from "../failure-table.ts";
import { createMarking } from "../marked-finding.ts";
import { failuresSection } from "./failures-section.ts";
import { findingCard, type CardContext } from "./finding-card.ts";
import { markup, NOTHING, type Markup } from "./markup.ts";
import { availabilitySection } from "./availability-section.ts";
import { picture } from "./picture.ts";
import { settingsTable } from "./settings-table.ts";

/** One diagram: its picture, what was found, what is accepted or known, and its settings. */
export function diagramSection(
  file: CheckedDiagram,
  number: number,
  options: ReportOptions,
): Markup {
  const { language, catalog } = options;
  const t = translator(language);
  const { diagram, findings } = file;
  const context = { options, marking: createMarking(diagram, language, catalog), t };
  const name = cleanText(diagram.title ?? "") || cleanText(file.file);
  const open = findings.filter(isOpen);
  const grave = open.filter(({ severity }) => severity !== "info");
  const nothing = findings.length === 0 ? markup`<p>${t("reports.nothingFound")}</p>` : NOTHING;
  return markup`<section id="file-${number}">
<h2><bdi>${name}</bdi></h2>
<p class="muted"><code>${cleanText(file.file)}</code></p>
<figure aria-label="${t("reports.pictureOf", { title: name })}">${picture(diagram, language, catalog, `f${number}-`)}</figure>
${countTiles(countFindings([file]).open, t)}
${nothing}${titled(t("reports.sections.findings"), grave, context)}
${folded(
  t("reports.sections.notes"),
  open.filter(({ severity }) => severity === "info"),
  context,
)}
${folded(
  t("reports.sections.known"),
  findings.filter(({ known }) => known === true),
  context,
)}
${titled(
  t("reports.sections.accepted"),
  findings.filter(({ waived }) => waived !== undefined),
  context,
)}
${availabilitySection(estimateOf(file, options), context.marking, t)}${failuresSection(
    failureTables(file, options),
    context.marking,
    t,
  )}<h3>${t("reports.sections.settings")}</h3>
${settingsTable(diagram, t)}</section>
`;
}

/** A number for every severity. */
export function countTiles(open: ReadonlyMap<Severity, number>, t: Translate): Markup {
  const tiles = SEVERITIES.map((severity) => {
    const count = open.get(severity) ?? 0;
    const zero = count === 0 ? " zero" : "";
    return markup`<li class="${severity}${zero}"><b>${count}</b>${t(`vocabulary.severities.${severity}`)}</li>`;
  });
  return markup`<ul class="counts">${tiles}</ul>`;
}

function titled(title: string, findings: readonly CheckedFinding[], context: CardContext): Markup {
  if (findings.length === 0) return NOTHING;
  const cards = findings.map((finding) => findingCard(finding, context));
  return markup`<h3>${title} (${findings.length})</h3>
${cards}`;
}

function folded(title: string, findings: readonly CheckedFinding[], context: CardContext): Markup {
  if (findings.length === 0) return NOTHING;
  const cards = findings.map((finding) => findingCard(finding, context));
  return markup`<details><summary>${title} (${findings.length})</summary>
${cards}</details>
`;
}
