import { sceneToSvg } from "../drawing/svg.ts";
import { base64 } from "../lib/base64.ts";
import { utf8 } from "../lib/utf8.ts";
import { codeSpan, markdownWithCode } from "../reports/markdown-text.ts";
import type { Block, DesignReport, Fact, Rich, TableBlock } from "./blocks.ts";
import { numberedBlocks, type Numbered } from "./numbering.ts";

/** The report for wikis and repositories; the picture comes along as a data address. */
export function writeMarkdown(report: DesignReport): string {
  const blocks = numberedBlocks(report.blocks);
  const parts = [
    `# ${codeSpan(report.title)}`,
    report.subtitle,
    ...factLines(report.facts),
    `**${report.contents}**`,
    blocks.flatMap(contentsLine).join("\n"),
    ...blocks.flatMap(({ block, number }) => blockText(block, number)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function contentsLine({ block, number }: Numbered): readonly string[] {
  if (block.kind !== "heading" || block.level > 2) return [];
  return [`${block.level === 2 ? "  " : ""}- ${number} ${block.text}`];
}

function blockText(block: Block, number: string): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level + 1)} ${number === "" ? "" : `${number} `}${block.text}`];
    case "paragraph":
      return [rich(block.text)];
    case "list":
      return [block.items.map((item) => `- ${rich(item)}`).join("\n")];
    case "facts":
      return factLines(block.rows);
    case "table":
      return [tableText(block)];
    case "picture": {
      const data = base64(utf8(sceneToSvg(block.scene)));
      return [`![${block.title.replace(/[[\]\\<>&`*_]/g, "")}](data:image/svg+xml;base64,${data})`];
    }
    case "finding":
      return [
        `#### ${block.label}: ${block.title} (${codeSpan(block.rule)})`,
        rich(block.sentence),
        ...factLines(block.facts),
      ];
  }
}

function tableText({ columns, rows }: TableBlock): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const cell = (text: Rich) => rich(text).replaceAll("|", "\\|");
  return [
    line(columns.map(({ title }) => title)),
    `|${columns.map(({ number }) => (number ? "--:" : "---")).join("|")}|`,
    ...rows.map((row) => line(row.map(cell))),
  ].join("\n");
}

function factLines(facts: readonly Fact[]): readonly string[] {
  if (facts.length === 0) return [];
  return [facts.map(([label, value]) => `- **${label}**: ${rich(value)}`).join("\n")];
}

const rich = (text: Rich): string => markdownWithCode(text);
