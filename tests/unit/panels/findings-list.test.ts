import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSeverities } from "../../../renderer/hooks/count-severities.ts";
import { filterFindings } from "../../../renderer/panels/findings/filter-findings.ts";
import {
  concernedElements,
  subjectElements,
} from "../../../renderer/panels/findings/subject-elements.ts";
import { scrollToRow, visibleRows } from "../../../renderer/panels/findings/visible-rows.ts";
import { SEVERITIES, type Finding, type Severity } from "../../../shared/rules/define-rule.ts";

function finding(severity: Severity, subject: string, more: Partial<Finding> = {}): Finding {
  const rule = "spof/single-load-balancer";
  return { rule, severity, subject, related: [], data: {}, fixes: [], ...more };
}

const all = new Set(SEVERITIES);
const textOf = ({ subject }: Finding) => `Load balancer ${subject} fails`;

describe("the list of findings", () => {
  it("has the gravest first and accepted ones last", () => {
    const findings = [
      finding("low", "a"),
      finding("critical", "b", { waived: { reason: "pilot" } }),
      finding("high", "d"),
      finding("high", "c"),
    ];
    const shown = filterFindings(findings, { severities: all, text: "" }, textOf);
    expect(shown.map(({ subject }) => subject)).toEqual(["c", "d", "a", "b"]);
  });

  it("shows the chosen severities that hold every word", () => {
    const findings = [finding("high", "web"), finding("high", "db"), finding("info", "web")];
    const severities = new Set<Severity>(["high"]);
    const shown = filterFindings(findings, { severities, text: " WEB  load" }, textOf);
    expect(shown).toEqual([findings[0]]);
  });

  it("counts open findings only", () => {
    const counts = countSeverities([
      finding("high", "a"),
      finding("high", "b"),
      finding("critical", "c", { waived: { reason: "pilot" } }),
    ]);
    expect(counts).toEqual({ critical: 0, high: 2, medium: 0, low: 0, info: 0 });
  });

  it("leads to the elements a finding speaks of", () => {
    expect(subjectElements({ subject: "model" })).toEqual([]);
    expect(subjectElements({ subject: "dc|seoul" })).toEqual(["dc", "seoul"]);
    const path = ["user", "lb", "db"];
    expect(concernedElements(finding("high", "db", { related: ["lb"], path }))).toEqual([
      "db",
      "lb",
      "user",
    ]);
  });
});

describe("the rows in view", () => {
  const list = fc.record({
    top: fc.nat(200_000),
    height: fc.integer({ min: 1, max: 2000 }),
    count: fc.nat(6000),
  });

  it("always hold what can be seen, and never many more", () => {
    fc.assert(
      fc.property(list, ({ top, height, count }) => {
        const { first, end } = visibleRows(top, height, 32, count);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(end - first).toBeLessThanOrEqual(height / 32 + 20);
        const seen = Math.min(count - 1, Math.floor(top / 32));
        if (top < count * 32) expect(first <= seen && seen < end).toBe(true);
      }),
      { seed: 7 },
    );
  });

  it("follow a row into view with the least movement", () => {
    expect(scrollToRow(0, 100, 320, 32)).toBe(0);
    expect(scrollToRow(5, 100, 320, 32)).toBe(100);
    expect(scrollToRow(20, 100, 320, 32)).toBe(21 * 32 - 320);
  });
});
