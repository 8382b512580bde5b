import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import type { Block, DesignReport } from "../../../shared/design-report/blocks.ts";
import { writeHtml } from "../../../shared/design-report/write-html.ts";
import { writeMarkdown } from "../../../shared/design-report/write-markdown.ts";
import { drawingWords } from "../../../shared/drawing/drawing-words.ts";
import { layOutReport } from "../../../shared/formats/report-pdf/lay-out-report.ts";
import { MARGIN } from "../../../shared/formats/report-pdf/paper.ts";
import { reportOf } from "../../../shared/formats/report-of.ts";
import type { Language } from "../../../shared/i18n/language.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { markBounds } from "../../../shared/drawing/mark-bounds.ts";
import { RULES } from "../../../shared/rules/registry.ts";
import { runRules } from "../../../shared/rules/run-rules.ts";
import { TEMPLATES } from "../../../shared/templates/registry.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";
import { HOSTILE_NAMES } from "../../support/text-of-format.ts";

function reported(diagram: Diagram, language: Language = "en"): DesignReport {
  return reportOf(diagram, {
    ...{ catalog, language, theme: "light", legend: true, scale: 1, embed: false },
    words: drawingWords(language),
    page: { size: "fit", orientation: "auto", tile: false },
    today: "2026-11-21",
    titleBlock: { author: "Kim", date: "2026-11-21" },
  });
}

function template(id: string, language: Language = "en"): Diagram {
  const found = TEMPLATES.find((one) => one.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found.diagram(language);
}

const dr = template("hybrid-dr");
const [first] = runRules(dr, catalog, { today: "2026-11-21", rules: RULES });
const accepted: Diagram = {
  ...dr,
  waivers: [{ rule: first?.rule ?? "", subject: first?.subject ?? "", reason: "Pilot", by: "Lee" }],
  comments: [{ id: "c1", subject: "model", text: "Ask the carrier", by: "Park" }],
};

const headings = (report: DesignReport): readonly string[] =>
  report.blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 1 ? block.text : [],
  );

describe("a design report", () => {
  it("has everything that a review asks for, in this order", () => {
    expect(headings(reported(accepted))).toEqual([
      "Summary",
      "Diagram",
      "Findings",
      "Accepted findings",
      "Estimated availability",
      "What if it fails?",
      "Components",
      "References by control",
      "Review comments",
      "Glossary",
    ]);
  });

  it("tells accepted findings with their reason, and does not count them as open", () => {
    const cards = (diagram: Diagram) =>
      reported(diagram).blocks.filter((block: Block) => block.kind === "finding");
    const reasons = cards(accepted).flatMap(({ facts }) =>
      facts.filter(([label]) => label === "Reason").map(([, value]) => value[0]?.text),
    );
    expect(reasons).toEqual(["Pilot"]);
    expect(cards(accepted).length).toBe(cards(dr).length);
  });

  it("lists the controls of a framework by their numbers", () => {
    const oneRouter = sketch({
      nodes: { user: "user", router: "router", server: "server" },
      edges: [
        ["user", "router"],
        ["router", "server"],
      ],
    });
    const controls = reported(oneRouter).blocks.flatMap((block: Block) =>
      block.kind === "table" && block.columns[0]?.title === "Control"
        ? [block.rows.map(([control]) => control?.[0]?.text ?? "")]
        : [],
    );
    const ismsP = controls.find((list) => list.some((control) => control.startsWith("2.10.")));
    expect(ismsP?.slice(-3)).toEqual(["2.9.2", "2.10.1", "2.10.3"]);
  });

  it("is wholly in the reader's language", () => {
    const text = writeMarkdown(reported(template("hybrid-dr", "ko"), "ko")).replace(
      /\(data:[^)]*\)/,
      "",
    );
    expect(text).toContain("**목차**");
    for (const word of ["Findings", "Summary", "Component", "Availability", "served", "case 1"]) {
      expect(text).not.toContain(word);
    }
    expect(writeMarkdown(reported(dr))).not.toMatch(/제\d+조/);
  });

  it("is the same again", () => {
    expect(writeHtml(reported(dr))).toBe(writeHtml(reported(dr)));
  });
});

describe("a report from a stranger's diagram", () => {
  const hostile: Diagram = {
    ...dr,
    title: HOSTILE_NAMES[1] ?? "",
    nodes: dr.nodes.map((node, at) => ({
      ...node,
      name: HOSTILE_NAMES[at % HOSTILE_NAMES.length] ?? "",
    })),
  };

  it("has no markup of theirs", () => {
    const page = new Window().document;
    page.write(writeHtml(reported(hostile)));
    expect([...page.querySelectorAll("script, img, iframe, object, [onerror]")]).toEqual([]);
    const links = [...page.querySelectorAll("a")].map((one) => one.getAttribute("href"));
    expect(links.filter((link) => !link?.startsWith("#"))).toEqual([]);
    const markdown = writeMarkdown(reported(hostile));
    const outside = markdown.replace(/(`+)[^`]([\s\S]*?[^`])?\1(?!`)/g, "");
    expect(outside).not.toMatch(/<script|<img|\]\(https?:/);
  });
});

describe("its pages", () => {
  const DIAGRAMS: readonly (readonly [string, Diagram, Language])[] = [
    ...TEMPLATES.map(({ id, diagram }) => [id, diagram("ko"), "ko"] as const),
    ["300 components", generateArchitecture(300), "en"],
  ];

  it.each(DIAGRAMS)(
    "hold %s without clipping, and no heading stands alone at an end",
    (_id, diagram, language) => {
      const pages = layOutReport(reported(diagram, language));
      for (const { width, height, marks, headings: titles } of pages) {
        for (const mark of marks) {
          const bounds = markBounds(mark);
          expect(bounds.x).toBeGreaterThanOrEqual(0);
          expect(bounds.x + bounds.width).toBeLessThanOrEqual(width - MARGIN.x + 2);
          expect(bounds.y + bounds.height).toBeLessThanOrEqual(height);
        }
        const foot = height - MARGIN.bottom;
        const lowest = Math.max(
          0,
          ...marks
            .map((mark) => markBounds(mark))
            .filter(({ y }) => y < foot)
            .map(({ y, height: h }) => y + h),
        );
        for (const { y } of titles) {
          const alone = lowest - y < 30;
          const pictured = pages.some((page) => page.pictures.some((one) => one.y >= y));
          expect(alone && !pictured).toBe(false);
        }
      }
    },
  );

  it("say the head of a table again where it goes on", () => {
    const pages = layOutReport(reported(generateArchitecture(300)));
    const heads = pages.filter(({ marks }) =>
      marks.some(
        (mark) => mark.kind === "text" && mark.runs.some(({ text }) => text === "Deployment"),
      ),
    );
    expect(heads.length).toBeGreaterThan(5);
  });
});
