import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ruleText, translator } from "../../shared/i18n/translate.ts";
import { referenceText } from "../../shared/reports/reference-text.ts";
import { frameworkOf } from "../../shared/rules/references.ts";
import { RULES } from "../../shared/rules/registry.ts";

const DOCS = new URL("../../docs/", import.meta.url);
const INDEXES = { en: "rules/README.md", ko: "rules/README.ko.md" } as const;
const LIMITS = { en: "limits.md", ko: "limits.ko.md" } as const;
const LINK = /\]\(([^)#\s]*)(?:#([^)\s]+))?\)/g;

const textOf = (path: string) => readFileSync(new URL(path, DOCS), "utf8");
const pages = readdirSync(new URL("rules/", DOCS), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .map((path) => `rules/${path}`);

/** The names that links can lead to in a page: explicit ones, and headings as Git hosts name them. */
function anchorsOf(text: string): ReadonlySet<string> {
  const explicit = Array.from(text.matchAll(/<a id="([^"]+)">/g), ([, id = ""]) => id);
  const headings = Array.from(text.matchAll(/^#+ (.+)$/gm), ([, title = ""]) =>
    title.toLowerCase().replaceAll(" ", "-"),
  );
  return new Set([...explicit, ...headings]);
}

describe.each(["en", "ko"] as const)("the rules reference, %s", (language) => {
  it("lists every rule in the index and explains it on the page of its area", () => {
    const index = textOf(INDEXES[language]);
    for (const { id } of RULES) {
      const { title, why, fix } = ruleText(language, id);
      expect(index).toContain(title);
      expect(index).toContain(`\`${id}\``);
      const page = textOf(`rules/${language}/${id.split("/")[0] ?? ""}.md`);
      expect(anchorsOf(page)).toContain(id.replace("/", "-"));
      for (const words of [why, fix]) expect(page).toContain(words);
    }
  });

  it("shows for every rule what is said about an example", () => {
    for (const { id } of RULES) {
      const page = textOf(`rules/${language}/${id.split("/")[0] ?? ""}.md`);
      const [, section = ""] = page.split(`<a id="${id.replace("/", "-")}"></a>`);
      expect(section.split("<a id=")[0]).toMatch(/\n> .+/);
      expect(section).not.toMatch(/\{\w+\}/);
    }
  });

  it("knows the source and the edition of every reference", () => {
    const t = translator(language);
    for (const reference of RULES.flatMap(({ references }) => references)) {
      expect(frameworkOf(reference), reference).toBeDefined();
      const text = referenceText(reference, t);
      if (language === "en") expect(text.replace(/\(.*\)/, "")).not.toMatch(/[가-힣]/);
      else expect(text).not.toMatch(/^기초: .*[a-z]{3}.* [a-z]{3}| case /);
    }
  });

  it("leads to the page on what is not seen", () => {
    expect(textOf(INDEXES[language])).toContain(`(../${LIMITS[language]})`);
    expect(textOf(LIMITS[language]).match(/^- /gm)?.length).toBeGreaterThan(10);
  });
});

it.each([...pages, ...Object.values(LIMITS)])("no link in %s is broken", (path) => {
  const text = textOf(path);
  for (const [, to = "", anchor] of text.matchAll(LINK)) {
    if (/^[a-z]+:/.test(to)) continue;
    const target = to === "" ? new URL(path, DOCS) : new URL(to, new URL(path, DOCS));
    expect(existsSync(target), `${path} → ${to}`).toBe(true);
    if (anchor) expect(anchorsOf(readFileSync(target, "utf8"))).toContain(decodeURI(anchor));
  }
});

it("both limits pages say the same number of things", () => {
  const points = (path: string) => textOf(path).match(/^(?:- |\*\*)/gm)?.length;
  expect(points(LIMITS.ko)).toBe(points(LIMITS.en));
});
