import { translator, type Translate } from "../../i18n/translate.ts";
import { cleanText } from "../../lib/clean-text.ts";
import { SEVERITIES } from "../../rules/define-rule.ts";
import {
  countFindings,
  diagramsOf,
  isUnread,
  resultOf,
  type CheckedDiagram,
  type CheckRun,
} from "../check-run.ts";
import { defineReport, type ReportOptions } from "../define-report.ts";
import { frameworkName, frameworksOf } from "../reference-text.ts";
import { summaryLine } from "../summary.ts";
import { countTiles, diagramSection } from "./diagram-section.ts";
import { asMarkup, markup, NOTHING, type Markup } from "./markup.ts";
import { PAGE_STYLE } from "./page-style.ts";

/** Nothing may be loaded or run: the page is all there is. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** For reading and filing: one page with the pictures, complete in itself. */
export const html = defineReport({
  id: "html",
  extension: "html",
  mediaType: "text/html",
  title: "reports.formats.html",
  write(run, options) {
    const t = translator(options.language);
    const diagrams = diagramsOf(run);
    const title = pageTitle(diagrams, t);
    return markup`<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${asMarkup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${asMarkup(PAGE_STYLE)}</style>
</head>
<body>
${pageHead(run, title, options, t)}
<main>
${overview(run, t)}${unread(run, t)}${diagrams.map((file, at) => diagramSection(file, at + 1, options))}${gone(run, t)}${sources(run, options, t)}</main>
<footer>${t("reports.toolVersion", { version: options.version })}</footer>
</body>
</html>
`.markup;
  },
});

function pageTitle(diagrams: readonly CheckedDiagram[], t: Translate): string {
  const [first, ...more] = diagrams;
  const name = first && more.length === 0 ? cleanText(first.diagram.title ?? "") : "";
  return name === "" ? t("reports.title") : `${t("reports.title")}: ${name}`;
}

function pageHead(run: CheckRun, title: string, { today }: ReportOptions, t: Translate): Markup {
  const result = resultOf(run);
  const badge = result
    ? markup`<p class="result ${result}">${t(`reports.results.${result}`)}</p>
`
    : NOTHING;
  const limit = SEVERITIES.find((severity) => severity === run.failOn);
  const rule = limit
    ? t("reports.failOn", { severity: t(`vocabulary.severities.${limit}`) })
    : t("reports.failOnNone");
  return markup`<header>
<h1><bdi>${title}</bdi></h1>
${badge}<p>${summaryLine(run, t)}</p>
<p class="facts">${t("reports.checkedOn", { day: today })} · ${rule}</p>
</header>`;
}

/** Where there are several diagrams: all of them in a table. */
function overview(run: CheckRun, t: Translate): Markup {
  const diagrams = diagramsOf(run);
  if (diagrams.length < 2) return NOTHING;
  const heads = SEVERITIES.map((severity) => t(`vocabulary.severities.${severity}`)).concat(
    t("reports.columns.accepted"),
  );
  const rows = diagrams.map((file, at) => {
    const { open, accepted } = countFindings([file]);
    const counts = SEVERITIES.map((severity) => open.get(severity) ?? 0).concat(accepted);
    return markup`<tr><td><a href="#file-${at + 1}"><bdi>${cleanText(file.file)}</bdi></a></td>${counts.map(
      (count) => markup`<td class="number">${count}</td>`,
    )}</tr>
`;
  });
  return markup`<section>
<h2>${t("reports.sections.files")}</h2>
${countTiles(countFindings(diagrams).open, t)}
<table><thead><tr><th>${t("reports.columns.file")}</th>${heads.map(
    (head) => markup`<th class="number">${head}</th>`,
  )}</tr></thead>
<tbody>${rows}</tbody></table>
</section>
`;
}

function unread(run: CheckRun, t: Translate): Markup {
  const files = run.files.filter(isUnread);
  if (files.length === 0) return NOTHING;
  const items = files.map(
    ({ file, error }) => markup`<li><code>${cleanText(file)}</code>: ${cleanText(error)}</li>
`,
  );
  return markup`<section><h2>${t("reports.sections.unread")}</h2>
<ul>${items}</ul></section>
`;
}

function gone({ gone: entries = [] }: CheckRun, t: Translate): Markup {
  if (entries.length === 0) return NOTHING;
  const rows = entries.map(
    ({ file, rule, subject }) =>
      markup`<tr><td>${cleanText(file)}</td><td><code>${cleanText(rule)}</code></td><td><bdi>${cleanText(subject)}</bdi></td></tr>
`,
  );
  return markup`<section><h2>${t("reports.sections.gone")}</h2>
<table><tbody>${rows}</tbody></table></section>
`;
}

function sources(run: CheckRun, { rules }: ReportOptions, t: Translate): Markup {
  const found = new Set<string>(
    diagramsOf(run).flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  );
  const used = rules.filter(({ id }) => found.has(id)).flatMap((one) => one.references);
  const items = frameworksOf(used).map(
    (
      framework,
    ) => markup`<li>${frameworkName(framework, t)} (${t("reports.edition", { edition: framework.version })})</li>
`,
  );
  if (items.length === 0) return NOTHING;
  return markup`<section><h2>${t("reports.sections.sources")}</h2>
<p class="muted">${t("reports.sourcesNote")}</p>
<ul>${items}</ul></section>
`;
}
