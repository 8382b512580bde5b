import { expect, it } from "vitest";
import { PROPERTIES, type PropertyKey } from "../../../shared/catalog/properties.ts";
import { choiceWord } from "../../../shared/i18n/choice-word.ts";
import { translator } from "../../../shared/i18n/translate.ts";

const [en, ko] = [translator("en"), translator("ko")];

it("says the value of a choice in words", () => {
  expect(choiceWord("failover", "automatic", en)).toBe("Automatic");
  expect(choiceWord("failover", "automatic", ko)).toBe("자동");
  expect(choiceWord("use", "website", ko)).toBe("웹사이트");
});

it("leaves alone what has no word", () => {
  expect(choiceWord("engine", "PostgreSQL", ko)).toBe("PostgreSQL");
  expect(choiceWord("trust", "toString", en)).toBe("toString");
});

it("has a Korean word for every value of every choice", () => {
  for (const [key, spec] of Object.entries(PROPERTIES)) {
    for (const value of spec.type === "choice" ? spec.values : []) {
      expect(choiceWord(key as PropertyKey, value, ko), `${key} ${value}`).toMatch(/[가-힣]|^[A-Z]+$/);
    }
  }
});
