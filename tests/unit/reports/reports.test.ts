import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { translator } from "../../../shared/i18n/translate.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { applyBaseline } from "../../../shared/reports/use-baseline.ts";
import { REPORTS } from "../../../shared/reports/registry.ts";
import { checkedDiagram, checkRun, reported } from "../../support/report-run.ts";
import { readXml } from "../../support/well-formed.ts";

const FOLDER = new URL("../../../shared/reports/", import.meta.url);

const shop = sketch({
  nodes: {
    u: ["user", { name: "Customers" }],
    web: ["server", { name: "Web" }],
    db: ["database", { name: "Orders", backups: false }],
  },
  edges: [
    ["u", "web"],
    ["web", "db"],
  ],
});
const waivers = [{ rule: "spof/single-database", subject: "db", reason: "Pilot", by: "Kim" }];
const calm = sketch({ nodes: { note: ["note", { name: "Hello" }] } });
const unread = { file: "gone.lintel", uri: "gone.lintel", error: "It is not there." };

describe("the registry", () => {
  test("lists every report that there is", () => {
    const defined = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .flatMap((path) => {
        const text = readFileSync(new URL(path, FOLDER), "utf8");
        return /= defineReport\(\{\s+id: "([a-z]+)"/.exec(text)?.[1] ?? [];
      });
    expect(REPORTS.map(({ id }) => id).sort()).toEqual(defined.sort());
  });

  test.each(REPORTS.map((report) => [report.id, report] as const))(
    "describes %s",
    (_id, report) => {
      expect(report.extension).toMatch(/^[a-z]+$/);
      expect(report.mediaType).toMatch(/^[a-z]+\/[a-z+]+$/);
      for (const language of ["en", "ko"] as const) {
        expect(translator(language)(report.title)).toMatch(/\S/);
      }
    },
  );
});

describe("text", () => {
  test("counts known findings without listing them", () => {
    const checked = checkedDiagram(shop);
    const [first] = checked.findings;
    const recorded = checked.findings
      .slice(1)
      .map(({ rule, subject }) => ({ file: "shop.lintel", rule, subject }));
    const { files, gone } = applyBaseline([{ checked, name: "shop.lintel" }], recorded);
    const text = reported("text", checkRun(files, { gone }));
    expect(text).toContain(String(first?.rule));
    expect(text).not.toContain(String(recorded[0]?.rule));
    expect(text).toContain(`(1 new, ${recorded.length} known, 0 gone)`);
  });

  test("says so when there is nothing to say", () => {
    expect(reported("text", checkRun([checkedDiagram(calm)]))).toBe("No findings\n");
    expect(reported("text", checkRun([checkedDiagram(calm)]), { language: "ko" })).toBe(
      "진단 없음\n",
    );
  });
});

describe("JSON", () => {
  test("carries the estimate of every entry and what it rests on", () => {
    const { files } = JSON.parse(reported("json", checkRun([checkedDiagram(shop)]))) as {
      files: { availability: { sources: object[]; assumptions: { id: string }[] } }[];
    };
    const [availability] = files.map((file) => file.availability);
    expect(availability?.sources).toEqual([
      {
        source: "u",
        availability: 0.99 * 0.995,
        method: "exact",
        importance: [
          { id: "web", importance: 0.995 },
          { id: "db", importance: 0.99 },
        ],
      },
    ]);
    expect(availability?.assumptions.map(({ id }) => id)).toEqual(["db", "web"]);
  });

  test("says who accepted a finding and why", () => {
    const text = reported("json", checkRun([checkedDiagram({ ...shop, waivers })]));
    expect(text).toContain('"waived": true');
    expect(JSON.parse(text)).toMatchObject({
      files: [
        {
          findings: expect.arrayContaining([
            expect.objectContaining({ waiver: { reason: "Pilot", by: "Kim" } }),
          ]) as unknown,
        },
      ],
    });
  });
});

describe("Markdown", () => {
  test("begins with the result and a table", () => {
    const run = checkRun([checkedDiagram(shop), checkedDiagram(calm, { file: "calm.lintel" })]);
    const lines = reported("markdown", run).split("\n");
    expect(lines[0]).toBe("## Architecture check: Failed");
    expect(lines.slice(4, 8)).toEqual([
      "| File | Critical | High | Medium | Low | Info | Accepted |",
      "|---|--:|--:|--:|--:|--:|--:|",
      "| `shop.lintel` | 1 | 2 | 1 | 0 | 2 | 0 |",
      "| `calm.lintel` | 0 | 0 | 0 | 0 | 0 | 0 |",
    ]);
  });

  test("folds every finding under its sentence", () => {
    const text = reported("markdown", checkRun([checkedDiagram(shop)]));
    expect(text).toContain(
      "<summary><b>Server is a single point of failure</b>: If <code>Web</code> fails, the service is lost for <code>Customers</code>",
    );
    expect(text).toContain("- **Path**: `Customers` → `Web`");
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  test("stays short enough for a comment and says what it leaves out", () => {
    const many = sketch({
      nodes: Object.fromEntries(
        Array.from({ length: 300 }, (_, at) => [
          `db${at}`,
          ["database", { backups: false, publicAccess: true }] as const,
        ]),
      ),
    });
    const text = reported("markdown", checkRun([checkedDiagram(many)]));
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/\n\d+ more findings are left out here/);
  });

  test("puts particles after names in Korean", () => {
    const text = reported("markdown", checkRun([checkedDiagram(shop)]), { language: "ko" });
    expect(text).toContain("<code>Web</code>이 멈추면 <code>Customers</code>는");
  });
});

describe("the web page", () => {
  test("speaks of the result, the findings, what is accepted, and the settings", () => {
    const diagram = {
      ...shop,
      title: "Order service",
      waivers,
      settings: { environment: "staging", rules: { "data/no-backup": "off" } },
    };
    const page = reported("html", checkRun([checkedDiagram(diagram)]));
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("<title>Architecture check: Order service</title>");
    expect(page).toContain("Accepted findings (1)");
    expect(page).toContain("staging");
    expect(page).toContain("data/no-backup: off");
    expect(page).toMatch(/<svg [^>]*>[\s\S]*Orders[\s\S]*<\/svg>/);
  });

  test.each([
    ["passed", [checkedDiagram(calm)]],
    ["failed", [checkedDiagram(shop)]],
    ["incomplete", [checkedDiagram(shop), unread]],
  ])("says whether the check %s", (result, files) => {
    expect(reported("html", checkRun(files))).toContain(`<p class="result ${result}">`);
  });
});

test("a check that nothing can fail claims no result", () => {
  const run = checkRun([checkedDiagram(shop)], { failOn: "none" });
  expect(reported("markdown", run)).toMatch(/^## Architecture check\n/);
  expect(reported("html", run)).not.toContain('class="result');
});

describe("JUnit", () => {
  test("fails tests from the limit on, skips the accepted, and errs on what it cannot read", () => {
    const files = [checkedDiagram({ ...shop, waivers }), checkedDiagram(calm), unread];
    const elements = readXml(reported("junit", checkRun(files, { failOn: "high" })));
    expect(elements[0]?.attributes).toContain('failures="2" errors="1" skipped="1"');
    const passing = readXml(reported("junit", checkRun(files, { failOn: "none" })));
    expect(passing[0]?.attributes).toContain('failures="0" errors="1" skipped="1"');
    expect(elements.filter(({ name }) => name === "testsuite")).toHaveLength(3);
  });
});
