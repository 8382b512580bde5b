import { describe, expect, test } from "vitest";
import { catalog } from "../../shared/catalog/registry.ts";
import { LANGUAGES } from "../../shared/i18n/language.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import type { Finding, Rule } from "../../shared/rules/define-rule.ts";
import { describeFinding } from "../../shared/rules/describe-finding.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";
import { offeredFixes } from "../../shared/rules/trial.ts";

const OPTIONS = { today: "2026-11-21", rules: RULES };

const findingsOf = ({ id }: Rule, diagram: Diagram): Finding[] =>
  runRules(diagram, catalog, OPTIONS).filter(({ rule }) => rule === id);

describe.each(RULES)("$id", (rule) => {
  test("speaks of every bad example and of no good one", () => {
    for (const bad of rule.examples.bad) expect(findingsOf(rule, bad)).not.toEqual([]);
    for (const good of rule.examples.good) expect(findingsOf(rule, good)).toEqual([]);
  });

  test("says what it found in whole sentences", () => {
    for (const bad of rule.examples.bad) {
      for (const finding of findingsOf(rule, bad)) {
        for (const language of LANGUAGES) {
          const sentence = describeFinding(finding, bad, language, catalog);
          expect(sentence).toMatch(/[.]$/);
          expect(sentence).not.toMatch(/[{}]|undefined|\[object/);
        }
      }
    }
  });
});

describe.each(RULES.filter(({ fixes = [] }) => fixes.length > 0))("$id", (rule) => {
  test("offers a fix on a bad example, and what it offers helps", () => {
    let offered = 0;
    for (const bad of rule.examples.bad) {
      for (const finding of findingsOf(rule, bad)) {
        for (const { fix, diagram } of offeredFixes(bad, catalog, finding, OPTIONS)) {
          offered++;
          expect(finding.fixes).toContain(fix.id);
          const after = findingsOf(rule, diagram).map(({ subject }) => subject);
          expect(after).not.toContain(finding.subject);
        }
      }
    }
    expect(offered).toBeGreaterThan(0);
  });
});
