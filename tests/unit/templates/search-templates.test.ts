import { describe, expect, it } from "vitest";
import { TEMPLATES } from "../../../shared/templates/registry.ts";
import { searchTemplates, type TemplateWords } from "../../../shared/templates/search-templates.ts";

const words: readonly TemplateWords[] = TEMPLATES.map(({ id, names, lesson }) => ({
  id,
  names,
  about: { en: [lesson.en], ko: [lesson.ko] },
}));
const found = (query: string) => [...searchTemplates(words, query, "en")];

describe("the search over templates", () => {
  it.each([
    ["kubernetes", "kubernetes"],
    ["쿠버네티스", "kubernetes"],
    ["ㅋㅂㄴㅌㅅ", "kubernetes"],
    ["KUBER", "kubernetes"],
    ["blue green", "blue-green"],
    ["블루/그린", "blue-green"],
    ["ㅎㅇㅂㄹㄷ ㅈㅎ", "hybrid-dr"],
    ["iot", "edge-iot"],
    ["cdp", "customer-data"],
    ["google data", "gcp-data"],
    ["vdi", "vdi"],
  ])("finds with %s the template %s", (query, id) => {
    expect(found(query)).toContain(id);
  });

  it("needs every word to be found", () => {
    expect(found("kubernetes")).not.toContain("canary");
    expect(found("kubernetes zzz")).toEqual([]);
  });

  it("finds all for an empty query, and nothing for a word that nothing has", () => {
    expect(found("  ")).toHaveLength(TEMPLATES.length);
    expect(found("qqqqq")).toEqual([]);
  });

  it("finds by what is learnt from it", () => {
    const lessons = TEMPLATES.filter(({ lesson }) => /hypervisor/i.test(lesson.en));
    expect(lessons.length).toBeGreaterThan(0);
    expect(found("hypervisor")).toEqual(expect.arrayContaining(lessons.map(({ id }) => id)));
  });
});
