import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { catalog } from "../../shared/catalog/registry.ts";
import { readDocument } from "../../shared/model/read-document.ts";
import type { Finding } from "../../shared/rules/define-rule.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";

const FIXTURES = new URL("../fixtures/rules/", import.meta.url);
/** Any day after 2020: one fixture holds a waiver that ended then. */
const TODAY = "2026-11-21";

const RULE_IDS = RULES.map(({ id }) => id);

function read(name: string): string {
  return readFileSync(new URL(name, FIXTURES), "utf8");
}

function judge(name: string): readonly Finding[] {
  const document = readDocument(read(name));
  if (!document.ok) throw new Error(`${name}: ${document.error.code}`);
  return runRules(document.value, catalog, { today: TODAY, rules: RULES });
}

test.each(RULE_IDS)("%s speaks of its bad fixture", (id) => {
  const expected: unknown = JSON.parse(read(`${id}/expected.json`));
  const found = judge(`${id}/bad.lintel`);
  expect(found).toContainEqual(expect.objectContaining(expected as object));
  expect(found.filter(({ internal }) => internal !== undefined)).toEqual([]);
});

test.each(RULE_IDS)("%s is silent on its good fixture, and nothing grave is found there", (id) => {
  const found = judge(`${id}/good.lintel`);
  const grave = found.filter(
    ({ rule, severity, internal }) =>
      rule === id || severity === "critical" || severity === "high" || internal !== undefined,
  );
  expect(grave).toEqual([]);
});

test("every rule has its pair of fixtures", () => {
  const pairs = readdirSync(FIXTURES).flatMap((area) =>
    readdirSync(new URL(area, FIXTURES)).map((rule) => `${area}/${rule}`),
  );
  expect(pairs).toEqual(expect.arrayContaining(RULE_IDS));
});
