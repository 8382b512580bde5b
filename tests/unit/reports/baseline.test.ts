import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  baselineText,
  entriesOf,
  parseBaseline,
  type BaselineEntry,
} from "../../../shared/reports/baseline.ts";
import { applyBaseline, renewBaseline } from "../../../shared/reports/use-baseline.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { checkedDiagram } from "../../support/report-run.ts";

const entry = (file: string, rule: string, subject: string): BaselineEntry => ({
  file,
  rule,
  subject,
});

const shop = sketch({ nodes: { u: "user", db: "database" }, edges: [["u", "db"]] });
const unread = { file: "b.lintel", uri: "b.lintel", error: "It is not there." };

describe("the text of a baseline", () => {
  test("is sorted, one finding a line, each once", () => {
    const entries = [
      entry("b.lintel", "spof/x", "2"),
      entry("a.lintel", "spof/x", "2"),
      entry("a.lintel", "spof/x", "10"),
      entry("a.lintel", "spof/x", "2"),
    ];
    expect(baselineText(entries)).toBe(`{
  "format": "lintel-baseline",
  "version": 1,
  "findings": [
    { "file": "a.lintel", "rule": "spof/x", "subject": "10" },
    { "file": "a.lintel", "rule": "spof/x", "subject": "2" },
    { "file": "b.lintel", "rule": "spof/x", "subject": "2" }
  ]
}
`);
  });

  test("reads back to the same entries, whatever the ids hold", () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
    const entries = fc.array(fc.record({ file: text, rule: text, subject: text }));
    fc.assert(
      fc.property(entries, (some) => {
        const written = baselineText(some);
        const parsed = parseBaseline(written);
        if (!parsed.ok) throw new Error(parsed.error.code);
        expect(baselineText(parsed.value)).toBe(written);
        expect(baselineText([...some].reverse())).toBe(written);
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });

  test.each([
    ['{"format": "lintel-baseline",\n  "version": 1,,}', { code: "syntax", line: 2, column: 16 }],
    ["", { code: "syntax", line: 1, column: 1 }],
    ['{"name": "app"}', { code: "not-baseline" }],
    ["[]", { code: "not-baseline" }],
    ['{"format": "lintel-baseline", "version": 1}', { code: "not-baseline" }],
    ['{"format": "lintel-baseline", "version": 2, "findings": {}}', { code: "newer" }],
    [
      '{"format": "lintel-baseline", "version": 1, "findings": [{"file": "a", "rule": "b", "subject": "c"}, {"file": 1}]}',
      { code: "bad-entry", position: 2 },
    ],
  ])("%s is refused", (text, error) => {
    expect(parseBaseline(text)).toEqual({ ok: false, error });
  });
});

describe("holding findings against a baseline", () => {
  const checked = checkedDiagram(shop, { file: "a.lintel" });
  const recorded = entriesOf("a.lintel", checked.findings);

  test("what it records is known, the rest is new", () => {
    const [first, ...rest] = recorded;
    if (!first) throw new Error("the shop has findings");
    const { files, gone } = applyBaseline([{ checked, name: "a.lintel" }], rest);
    const findings = files.flatMap((file) => ("findings" in file ? file.findings : []));
    expect(findings.filter(({ known }) => known !== true)).toEqual([checked.findings[0]]);
    expect(gone).toEqual([]);
  });

  test("the same finding in another file is another one", () => {
    const { files, gone } = applyBaseline([{ checked, name: "b.lintel" }], recorded);
    expect(JSON.stringify(files)).not.toContain('"known":true');
    expect(gone).toEqual([]);
  });

  test("what is not found any more is gone, but for files that were not read", () => {
    const more = [entry("a.lintel", "spof/old", "x"), entry("b.lintel", "spof/old", "x")];
    const files = [
      { checked, name: "a.lintel" },
      { checked: unread, name: "b.lintel" },
    ];
    expect(applyBaseline(files, [...recorded, ...more]).gone).toEqual(more.slice(0, 1));
  });

  test("accepted findings are neither recorded nor known", () => {
    const accepted = checkedDiagram({
      ...shop,
      waivers: [{ rule: "spof/single-database", subject: "db", reason: "Pilot" }],
    });
    const rules = entriesOf("a.lintel", accepted.findings).map(({ rule }) => rule);
    expect(rules).not.toContain("spof/single-database");
    const { files, gone } = applyBaseline([{ checked: accepted, name: "a.lintel" }], recorded);
    const findings = files.flatMap((file) => ("findings" in file ? file.findings : []));
    expect(findings.filter((one) => one.waived && one.known)).toEqual([]);
    expect(gone).toEqual([]);
  });

  test("renewing replaces what was read and keeps what was not", () => {
    const old = [
      entry("a.lintel", "spof/old", "x"),
      entry("b.lintel", "spof/old", "x"),
      entry("c.lintel", "spof/old", "x"),
    ];
    const files = [
      { checked, name: "a.lintel" },
      { checked: unread, name: "b.lintel" },
    ];
    expect(renewBaseline(files, old)).toEqual([...old.slice(1), ...recorded]);
  });
});
