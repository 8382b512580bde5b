import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CLI_COMMANDS } from "../../electron/cli/command-list.ts";

const ROOT = new URL("../../", import.meta.url);
const EXAMPLES = ["docs/pipelines/github-actions.yml", "docs/pipelines/gitlab-ci.yml"];
const PAGES = ["docs/pipelines/README.md", "docs/pipelines/README.ko.md"];

const textOf = (path: string) => readFileSync(new URL(path, ROOT), "utf8");

/** Every call of the program in a text, word by word. */
function callsIn(text: string): readonly (readonly string[])[] {
  const lines = text.replaceAll("\\\n", " ").split("\n");
  return lines.flatMap((line) =>
    Array.from(line.matchAll(/(?:^|[\s"'`])lintel ([a-z]+(?: [^|>`#]*)?)/g), ([, words = ""]) =>
      words.trim().split(/\s+/),
    ),
  );
}

/** What the command line would not understand of a call. */
function faultsOf([name = "", ...words]: readonly string[]): readonly string[] {
  const command = CLI_COMMANDS.find((one) => one.name === name);
  if (!command) return [`there is no command ${name}`];
  const end = words.indexOf("--");
  const before = end < 0 ? words : words.slice(0, end);
  return before.flatMap((word, at) => {
    if (!word.startsWith("--") || word === "--lang") return [];
    const option = command.options?.find(({ flags }) => flags.split(" ")[0] === word);
    if (!option) return [`${name} has no option ${word}`];
    const value = before[at + 1] ?? "";
    const allowed = !option.choices || option.choices.includes(value);
    return allowed ? [] : [`${word} cannot be ${value}`];
  });
}

/** Every text in a value, keys left out. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe.each(EXAMPLES)("%s", (path) => {
  const example = parse(textOf(path)) as Record<string, unknown>;

  it("calls the program as it can be called", () => {
    const calls = textsIn(example).flatMap(callsIn);
    expect(calls.length).toBeGreaterThan(1);
    expect(calls.flatMap(faultsOf)).toEqual([]);
  });

  it("fails on what is grave in exactly one call, the last", () => {
    const limits = textsIn(example)
      .flatMap(callsIn)
      .map((words) => words[words.indexOf("--fail-on") + 1]);
    expect(limits.filter((limit) => limit !== "none")).toEqual(["high"]);
    expect(limits.at(-1)).toBe("high");
  });

  it("keeps the files that it writes", () => {
    const texts = textsIn(example);
    const written = texts.flatMap(callsIn).flatMap((words) => {
      const at = words.indexOf("--output");
      return at < 0 ? [] : [words[at + 1] ?? ""];
    });
    for (const file of written) expect(texts).toContain(file);
  });
});

it("the GitHub example may write findings to code scanning, and nothing else", () => {
  const { permissions, on } = parse(textOf("docs/pipelines/github-actions.yml")) as {
    permissions: unknown;
    on: Record<string, unknown>;
  };
  expect(permissions).toEqual({ contents: "read", "security-events": "write" });
  expect(Object.keys(on)).toEqual(["push", "pull_request"]);
});

it("the hook for pre-commit runs the installed program on diagrams", () => {
  const hooks = parse(textOf(".pre-commit-hooks.yaml")) as Record<string, unknown>[];
  const { bin } = JSON.parse(textOf("package.json")) as { bin: Record<string, string> };
  for (const { entry, files, language } of hooks) {
    expect(callsIn(String(entry)).flatMap(faultsOf)).toEqual([]);
    expect(Object.keys(bin)).toContain(String(entry).split(" ")[0]);
    expect("a/b.lintel").toMatch(new RegExp(String(files)));
    expect("a/b.lintel.md").not.toMatch(new RegExp(String(files)));
    expect(language).toBe("node");
  }
  expect(hooks.length).toBeGreaterThan(0);
});

describe.each(PAGES)("%s", (path) => {
  it("shows only calls that work", () => {
    const calls = callsIn(textOf(path));
    expect(calls.length).toBeGreaterThan(5);
    expect(calls.flatMap(faultsOf)).toEqual([]);
  });

  it("speaks of every form of the result and every exit status", () => {
    const formats = CLI_COMMANDS.find(({ name }) => name === "check")?.options?.[0]?.choices ?? [];
    for (const format of formats) expect(textOf(path)).toContain(`\`${format}\``);
  });

  it("uses hooks that there are", () => {
    const hooks = parse(textOf(".pre-commit-hooks.yaml")) as { id: string }[];
    const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(textOf(path)) ?? [];
    const { repos } = parse(yaml) as { repos: { hooks: { id: string; args: string[] }[] }[] };
    for (const { id, args } of repos.flatMap((repo) => repo.hooks)) {
      expect(hooks.map((hook) => hook.id)).toContain(id);
      expect(faultsOf(["check", ...args])).toEqual([]);
    }
  });
});

it("a wrong option would be noticed", () => {
  expect(callsIn("  lintel check --format xml -- a.lintel").flatMap(faultsOf)).toEqual([
    "--format cannot be xml",
  ]);
  expect(callsIn("lintel chek x").flatMap(faultsOf)).toEqual(["there is no command chek"]);
  expect(callsIn("lintel check --strict").flatMap(faultsOf)).toEqual([
    "check has no option --strict",
  ]);
});
