import { sceneToSvg } from "../drawing/svg.ts";
import { asMarkup, markup, NOTHING, type Markup } from "../reports/html/markup.ts";
import { PAGE_STYLE } from "../reports/html/page-style.ts";
import type { Block, DesignReport, Fact, FindingBlock, Rich, TableBlock } from "./blocks.ts";
import { numberedBlocks, type Numbered } from "./numbering.ts";

/** Nothing may be loaded or run: the page is all there is. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

const OWN_STYLE = `
nav ol { list-style: none; margin: 0; padding: 0; columns: 2; column-gap: 40px; }
nav li { break-inside: avoid; } nav li.level-2 { padding-inline-start: 20px; }
nav a { text-decoration: none; }
th, td { padding-inline-end: 16px; }
@media (max-width: 640px) { nav ol { columns: 1; } }
@media print { h2 { break-before: page; border-top: 0; } nav { break-after: page; } main > h2:first-child { break-before: auto; } }
`;

/** The report as one web page that needs nothing else. */
export function writeHtml(report: DesignReport): string {
  const { language, title, subtitle, facts, contents } = report;
  const blocks = numberedBlocks(report.blocks);
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${asMarkup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}: ${subtitle}</title>
<style>${asMarkup(PAGE_STYLE + OWN_STYLE)}</style>
</head>
<body>
<header>
<p class="muted">${subtitle}</p>
<h1><bdi>${title}</bdi></h1>
${factList(facts)}</header>
<main>
<nav aria-label="${contents}"><h3>${contents}</h3>
<ol>
${blocks.map(contentsLine)}</ol></nav>
${blocks.map(blockMarkup)}</main>
</body>
</html>
`.markup;
}

function contentsLine({ block, number, anchor }: Numbered): Markup {
  if (block.kind !== "heading" || block.level > 2) return NOTHING;
  return markup`<li class="level-${block.level}"><a href="#${anchor}">${number} ${block.text}</a></li>
`;
}

function blockMarkup({ block, number, anchor }: Numbered): Markup {
  switch (block.kind) {
    case "heading":
      return headingMarkup(block, number, anchor);
    case "paragraph":
      return markup`<p class="${block.muted ? "muted" : "plain"}">${rich(block.text)}</p>
`;
    case "list":
      return markup`<ul>${block.items.map((item) => markup`<li>${rich(item)}</li>`)}</ul>
`;
    case "facts":
      return factList(block.rows);
    case "table":
      return tableMarkup(block);
    case "picture":
      return markup`<figure aria-label="${block.title}">${asMarkup(sceneToSvg(block.scene, { idPrefix: "p-" }))}</figure>
`;
    case "finding":
      return findingMarkup(block);
  }
}

function headingMarkup(
  { level, text }: Extract<Block, { kind: "heading" }>,
  number: string,
  anchor: string,
): Markup {
  if (level === 1)
    return markup`<h2 id="${anchor}">${number} ${text}</h2>
`;
  if (level === 2)
    return markup`<h3 id="${anchor}">${number} ${text}</h3>
`;
  return markup`<h4>${text}</h4>
`;
}

function tableMarkup({ columns, rows }: TableBlock): Markup {
  const tone = (at: number) => (columns[at]?.number ? "number" : "text");
  return markup`<table><thead><tr>${columns.map(
    ({ title }, at) => markup`<th class="${tone(at)}">${title}</th>`,
  )}</tr></thead>
<tbody>${rows.map(
    (
      row,
    ) => markup`<tr>${row.map((cell, at) => markup`<td class="${tone(at)}">${rich(cell)}</td>`)}</tr>
`,
  )}</tbody></table>
`;
}

function findingMarkup({ severity, label, title, rule, sentence, facts }: FindingBlock): Markup {
  return markup`<article class="finding ${severity}">
<header><span class="severity">${label}</span><h4>${title}</h4><code>${rule}</code></header>
<p class="says">${rich(sentence)}</p>
${factList(facts)}</article>
`;
}

function factList(facts: readonly Fact[]): Markup {
  if (facts.length === 0) return NOTHING;
  return markup`<dl>
${facts.map(
  ([label, value]) => markup`<dt>${label}</dt><dd>${rich(value)}</dd>
`,
)}</dl>
`;
}

/** Names stand apart, and their direction of writing does not reach the rest of the line. */
const rich = (text: Rich): readonly Markup[] =>
  text.map(({ text: part, isName }) =>
    isName ? markup`<bdi class="name">${part}</bdi>` : markup`${part}`,
  );
