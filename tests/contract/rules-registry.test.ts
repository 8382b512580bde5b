import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../shared/i18n/language.ts";
import { en } from "../../shared/i18n/messages/en/en.ts";
import { rules as englishRules, type RuleId } from "../../shared/i18n/messages/en/rules.ts";
import { ruleText } from "../../shared/i18n/translate.ts";
import { PROPERTIES } from "../../shared/catalog/properties.ts";
import { SEVERITIES } from "../../shared/rules/define-rule.ts";
import { frameworkOf } from "../../shared/rules/references.ts";
import { RULES } from "../../shared/rules/registry.ts";

const SHARED = new URL("../../shared/", import.meta.url);
const AREAS = readdirSync(new URL("rules/", SHARED), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every rule file under its area: `spof/single-dns`. */
const FILES = AREAS.flatMap((area) =>
  readdirSync(new URL(`rules/${area}/`, SHARED)).map((file) => `${area}/${file}`),
);

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ""))].sort();

test("the registry lists exactly the rules in the folders, each once", () => {
  expect(RULES.map(({ id }) => `${id}.ts`).toSorted()).toEqual(FILES.toSorted());
});

test("every rule's texts belong to a rule", () => {
  const known: string[] = RULES.map(({ id }) => id);
  expect(Object.keys(englishRules).filter((id) => !known.includes(id))).toEqual([]);
});

describe.each(RULES)("$id", (rule) => {
  test("has whole texts in both languages, with the same variants and values", () => {
    const [english, korean] = LANGUAGES.map((language) => ruleText(language, rule.id));
    if (!english || !korean) throw new Error("no text");
    for (const text of [english, korean]) {
      for (const part of [text.title, text.finding, text.why, text.fix]) {
        expect(part).toMatch(/\S/);
      }
      expect(text.title).not.toMatch(/[.。]$/);
    }
    expect(korean.title).toMatch(/[가-힣]/);
    const variants = english.variants ?? {};
    expect(Object.keys(korean.variants ?? {}).sort()).toEqual(Object.keys(variants).sort());
    expect(placeholders(korean.finding)).toEqual(placeholders(english.finding));
    for (const [name, text] of Object.entries(variants)) {
      expect(placeholders(korean.variants?.[name] ?? "")).toEqual(placeholders(text));
    }
  });

  test("has a severity, examples of both sorts, known keys, and titled fixes with ids of their own", () => {
    expect(SEVERITIES).toContain(rule.severity);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.reads.filter((key) => !Object.hasOwn(PROPERTIES, key))).toEqual([]);
    const fixes = (rule.fixes ?? []).map(({ id }) => id);
    expect(new Set(fixes).size).toBe(fixes.length);
    expect(fixes.filter((id) => !Object.hasOwn(en.fixes, id))).toEqual([]);
  });
});

test("every fix title belongs to a fix", () => {
  const fixes = new Set(RULES.flatMap(({ fixes: list = [] }) => list.map(({ id }) => id)));
  expect(Object.keys(en.fixes).filter((id) => !fixes.has(id))).toEqual([]);
});

test("every reference is to a framework of a known version", () => {
  const references = RULES.flatMap((rule) => rule.references);
  const unknown = references.filter((reference) => {
    const framework = frameworkOf(reference);
    return !framework || (framework.name !== "basics" && framework.version === "");
  });
  expect(unknown).toEqual([]);
});

test("rules silence only rules that exist", () => {
  const known = new Set<RuleId>(RULES.map(({ id }) => id));
  const silencers = RULES.flatMap(({ silencedBy = [] }) => silencedBy.map(({ rule }) => rule));
  expect(silencers.filter((rule) => !known.has(rule))).toEqual([]);
});

test("nothing that judges looks at a clock, a locale or chance", () => {
  const sources = ["analysis/", "rules/", ...AREAS.map((area) => `rules/${area}/`)].flatMap(
    (folder) =>
      readdirSync(new URL(folder, SHARED))
        .filter((name) => name.endsWith(".ts"))
        .map((name) => folder + name),
  );
  const forbidden = /\bDate\b|\bMath\.random\b|\blocaleCompare\b|\btoLocale\w*|\bIntl\b/;
  expect(sources.length).toBeGreaterThan(100);
  expect(
    sources.filter((name) => forbidden.test(readFileSync(new URL(name, SHARED), "utf8"))),
  ).toEqual([]);
});
