import { describe, expect, it } from "vitest";
import { outcomeTable, scenarioTable } from "../../../renderer/panels/simulation/result-tables.ts";
import { markdownTable, tabTable } from "../../../renderer/panels/simulation/table-text.ts";
import { translator } from "../../../shared/i18n/translate.ts";

const t = translator("en");

describe("the result as a table", () => {
  it("has a line for each entry with the way it is served", () => {
    const table = outcomeTable(
      ["db"],
      [{ source: "users", served: false, path: ["users", "web", "db"] }],
      (id) => id.toUpperCase(),
      t,
    );
    expect(markdownTable(table)).toBe(
      [
        "| What fails | Entry | Result | Path |",
        "| --- | --- | --- | --- |",
        "| `DB` | `USERS` | Not served | `USERS` → `WEB` → `DB` |",
        "",
      ].join("\n"),
    );
  });

  it("has a line for each failure tried in turn", () => {
    const rows = [
      { subject: "a|c", elements: ["a", "c"], lost: ["users", "staff"], failed: 4, degraded: 1 },
    ];
    expect(tabTable(scenarioTable(rows, (id) => id, t))).toBe(
      "What fails\tNot served\tFail with it\tDegraded\na + c\tusers, staff\t4\t1\n",
    );
  });
});

describe("hostile names", () => {
  const named = (name: string) => ({ head: ["Name"], rows: [[{ names: [name], between: ", " }]] });

  it.each([
    ["a | b", "`a \\| b`"],
    ["line\nbreak", "`line break`"],
    ["<img src=x>", "`<img src=x>`"],
    ["`code`", "`` `code` ``"],
  ])("cannot leave their cell in Markdown: %j", (name, cell) => {
    expect(markdownTable(named(name))).toBe(`| Name |\n| --- |\n| ${cell} |\n`);
  });

  it.each([
    ["tab\tand\nline", "tab and line"],
    ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ['"open', `'"open`],
  ])("are neither cells nor formulas in a spreadsheet: %j", (name, cell) => {
    expect(tabTable(named(name))).toBe(`Name\n${cell}\n`);
  });
});
