import { ruleText, type MessageKey, type Translate } from "../../i18n/translate.ts";
import { cleanText } from "../../lib/clean-text.ts";
import type { CheckedFinding } from "../check-run.ts";
import type { ReportOptions } from "../define-report.ts";
import type { Marking, Piece } from "../marked-finding.ts";
import { pathPieces } from "../path-pieces.ts";
import { referenceText } from "../reference-text.ts";
import { markup, NOTHING, type Markup } from "./markup.ts";

export interface CardContext {
  readonly options: ReportOptions;
  readonly marking: Marking;
  readonly t: Translate;
}

/** Everything there is to say of one finding. */
export function findingCard(finding: CheckedFinding, context: CardContext): Markup {
  const { options, marking, t } = context;
  const { rule, severity, waived, known } = finding;
  const { title } = ruleText(options.language, rule);
  const state = waived ? " accepted" : known ? " known" : "";
  return markup`<article class="finding ${severity}${state}">
<header><span class="severity">${t(`vocabulary.severities.${severity}`)}</span><h4>${title}</h4><code>${rule}</code></header>
<p class="says">${sentence(marking.sentence(finding))}</p>
${details(finding, context)}</article>
`;
}

/** Names stand apart, and their direction of writing does not reach the rest of the line. */
export function sentence(pieces: readonly Piece[]): readonly Markup[] {
  return pieces.map(({ text, isName }) =>
    isName ? markup`<bdi class="name">${text}</bdi>` : markup`${text}`,
  );
}

function details(finding: CheckedFinding, context: CardContext): Markup {
  const { options, t } = context;
  const { why, fix } = ruleText(options.language, finding.rule);
  const references = options.rules.find(({ id }) => id === finding.rule)?.references ?? [];
  const ended = finding.internal !== undefined;
  return markup`<dl>
${waiverRow(finding, t)}${pathRow(finding, context)}${relatedRow(finding, context)}${
    ended ? NOTHING : [row(t("findings.why"), why), row(t("findings.fix"), fix)]
  }${fixRow(finding, t)}${
    references.length > 0 ? row(t("findings.references"), list(references, t)) : NOTHING
  }</dl>
`;
}

function row(label: string, value: string | Markup | readonly Markup[]): Markup {
  return markup`<dt>${label}</dt><dd>${value}</dd>
`;
}

const list = (references: readonly string[], t: Translate): string =>
  references.map((one) => referenceText(one, t)).join(" · ");

function waiverRow({ waived }: CheckedFinding, t: Translate): Markup {
  if (!waived) return NOTHING;
  const { reason, by, until } = waived;
  const notes = [
    ...(by === undefined ? [] : [t("reports.acceptedBy", { by: cleanText(by) })]),
    ...(until === undefined ? [] : [t("reports.acceptedUntil", { until: cleanText(until) })]),
  ];
  const note =
    notes.length > 0 ? markup` <span class="muted">(${notes.join(", ")})</span>` : NOTHING;
  return row(t("reports.columns.accepted"), markup`<bdi>${cleanText(reason)}</bdi>${note}`);
}

function pathRow({ path = [] }: CheckedFinding, { marking, t }: CardContext): Markup {
  if (path.length === 0) return NOTHING;
  return row(t("reports.pathLabel"), sentence(pathPieces(path, marking, t)));
}

function relatedRow({ related }: CheckedFinding, { marking, t }: CardContext): Markup {
  if (related.length === 0) return NOTHING;
  const names = related.map((id, at) => [
    at > 0 ? markup`, ` : NOTHING,
    ...sentence(marking.name(id)),
  ]);
  return row(t("reports.related"), names.flat());
}

function fixRow({ fixes, waived }: CheckedFinding, t: Translate): Markup {
  if (fixes.length === 0 || waived) return NOTHING;
  const titles = fixes.map((id) => markup`<li>${t(`fixes.${id}` as MessageKey)}</li>`);
  return row(t("reports.fixes"), markup`<ul>${titles}</ul>`);
}
