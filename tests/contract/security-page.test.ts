import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalog } from "../../shared/catalog/registry.ts";
import { parseContext } from "../../shared/catalog/parse-context.ts";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";

const ROOT = new URL("../../", import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, ROOT), "utf8");
const sourcesIn = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [`${folder}${path}`, textOf(`${folder}${path}`)]);

const page = textOf("docs/security.md");
const NAMED = Array.from(page.matchAll(/`(tests\/[^`]+)` › ([^|]+?) *\|/g), ([, file, title]) => ({
  file: file ?? "",
  title: title ?? "",
}));

describe("the security page", () => {
  it("names many tests", () => {
    expect(NAMED.length).toBeGreaterThan(30);
  });

  it.each(NAMED)("names a test that is there: $file › $title", ({ file, title }) => {
    expect(textOf(file)).toContain(title);
  });
});

describe("the shells", () => {
  const shells = sourcesIn("electron/");

  it("sets no option that weakens a window", () => {
    const weak =
      /allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|webSecurity: false|sandbox: false|nodeIntegration\w*: true|contextIsolation: false|allowpopups/;
    expect(shells.filter(([, text]) => weak.test(text)).map(([path]) => path)).toEqual([]);
    expect(weak.test("webSecurity: false")).toBe(true);
  });

  it("opens nothing outside the program", () => {
    const opening = /openExternal|openPath|shell\.open/;
    expect(shells.filter(([, text]) => opening.test(text)).map(([path]) => path)).toEqual([]);
  });
});

describe("the threat model", () => {
  const text = textOf("docs/security/threat-model.lintel");
  const read = parseDiagram(text, parseContext(catalog));

  it("is a canonical diagram", () => {
    if (!read.ok) throw new Error(read.error.code);
    expect(canonicalText(read.value)).toBe(text);
  });

  it("has no open finding that is high or critical", () => {
    if (!read.ok) throw new Error(read.error.code);
    const open = runRules(read.value, catalog, { today: "2026-11-21", rules: RULES }).filter(
      ({ severity, waived }) => !waived && (severity === "critical" || severity === "high"),
    );
    expect(open.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([]);
  });

  it("draws every boundary that the page speaks of", () => {
    if (!read.ok) throw new Error(read.error.code);
    const names = read.value.nodes.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "Window",
        "Main process",
        "Browser host",
        "Foreign page",
        "User's folder",
      ]),
    );
  });
});
