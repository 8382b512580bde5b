import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { buildIfStale } from "../../build/build-if-stale.ts";
import { CLI_COMMANDS } from "../../electron/cli/command-list.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { TEMPLATES } from "../../shared/templates/registry.ts";
import { cli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { readXml } from "../support/well-formed.ts";

const COMMANDS = new URL("../../electron/cli/commands/", import.meta.url);
const BUNDLE = new URL("../../dist/cli/lintel.js", import.meta.url).pathname;
const run = promisify(execFile);

describe("the command line", () => {
  it("knows every command that has a file", () => {
    expect(CLI_COMMANDS.map(({ name }) => `${name}.ts`).sort()).toEqual(
      readdirSync(COMMANDS).sort(),
    );
  });

  it("explains itself in both languages", async () => {
    const english = await cli(["--help"]);
    expect(english).toMatchObject({ code: 0, error: "" });
    for (const { name } of CLI_COMMANDS) expect(english.out).toContain(`  ${name} `);
    const korean = await cli(["check", "--help"], { language: "ko" });
    expect(korean.out).toContain("사용법:");
    expect(korean.out).not.toMatch(/Usage:|Options:|default:|choices:|display help/i);
  });

  it("tells its version", async () => {
    expect(await cli(["--version"])).toEqual({ code: 0, out: "1.2.3\n", error: "" });
  });

  it.each([
    [["check"], "The argument files is missing."],
    [["frobnicate"], "There is no command frobnicate."],
    [["kinds", "--colour"], "There is no option --colour."],
    [["kinds", "extra"], "There are more arguments than this command takes."],
    [["export", "a.lintel"], "The option --output is missing."],
    [["export", "a.lintel", "--output"], "The option --output needs a value."],
    [["check", "a", "--fail-on", "x\u001b"], "The value “x�” of --fail-on is not allowed; choose one of critical, high, medium, low, none."],
    [["kinds", "--lang", "fr"], "The value “fr” of --lang is not allowed; choose one of en, ko."],
  ])("answers %j with 2 and one sentence", async (args, sentence) => {
    const answer = await cli(args);
    expect(answer).toEqual({ code: 2, out: "", error: `${sentence} See “lintel --help”.\n` });
  }); // prettier-ignore

  it("answers a fault in the arguments in Korean too", async () => {
    const { error } = await cli(["frobnicate"], { language: "ko" });
    expect(error).toBe("frobnicate라는 명령이 없습니다. “lintel --help”를 참고하세요.\n");
  });
});

describe("lintel kinds, rules and templates", () => {
  it("list everything as JSON", async () => {
    const list = async (name: string) =>
      (JSON.parse((await cli([name, "--format", "json"])).out) as Record<string, { id: string }[]>)[
        name
      ];
    expect((await list("kinds"))?.map(({ id }) => id)).toEqual(catalog.kinds.map(({ id }) => id));
    expect((await list("templates"))?.map(({ id }) => id)).toEqual(TEMPLATES.map(({ id }) => id));
    const rules = await list("rules");
    expect(rules?.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(rules?.find(({ id }) => id === "spof/single-database")).toMatchObject({
      severity: "critical",
      titles: { en: "Database is a single point of failure", ko: expect.any(String) as unknown },
      fixes: expect.arrayContaining([expect.any(String)]) as unknown,
      references: expect.arrayContaining(["WA REL10-BP01"]) as unknown,
    });
  });

  it("list for people in columns, in their language", async () => {
    const { out } = await cli(["kinds"], { language: "ko" });
    expect(out.split("\n")[0]).toMatch(/^generic\/\S+ +\S*[가-힣]/);
  });
});

describe("lintel new", () => {
  it("writes a canonical template in the chosen language", async () => {
    const path = `${await temporaryFolder()}/start.lintel`;
    const answer = await cli(["new", "single-server", "--output", path], { language: "ko" });
    expect(answer).toEqual({ code: 0, out: `${path}을 저장했습니다.\n`, error: "" });
    expect(await readFile(path, "utf8")).toContain('"title": "단일 서버"');
  });

  it("leaves a file that is there alone unless told otherwise", async () => {
    const path = `${await temporaryFolder()}/start.lintel`;
    await writeFile(path, "mine");
    const refused = await cli(["new", "single-server", "--output", path]);
    expect(refused.code).toBe(2);
    expect(refused.error).toContain("is there already and was left alone");
    expect(await readFile(path, "utf8")).toBe("mine");
    expect((await cli(["new", "single-server", "--force", "--output", path])).code).toBe(0);
    expect(await readFile(path, "utf8")).toContain('"format": "lintel"');
  });

  it("names the templates there are when one does not exist", async () => {
    const { code, error } = await cli(["new", "castle", "--output", "/tmp/never"]);
    expect(code).toBe(2);
    expect(error).toContain("There is no template castle; there are single-server, ");
  });

  it("says in a sentence when it cannot write", async () => {
    const { code, error } = await cli(["new", "aws-web", "--output", "/no/such/folder/x.lintel"]);
    expect(code).toBe(2);
    expect(error.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("lintel export", () => {
  async function template(): Promise<string> {
    const path = `${await temporaryFolder()}/start.lintel`;
    await cli(["new", "aws-web", "--output", path]);
    return path;
  }

  it("writes the form that the ending of the output says", async () => {
    const path = await template();
    const output = path.replace(".lintel", ".svg");
    expect(await cli(["export", path, "--output", output])).toEqual({
      code: 0,
      out: `Wrote ${output}.\n`,
      error: "",
    });
    expect(readXml(await readFile(output, "utf8")).length).toBeGreaterThan(50);
  });

  it("writes PNG at a scale", async () => {
    const path = await template();
    const sizes: number[] = [];
    for (const scale of ["0.5", "1"]) {
      const output = path.replace(".lintel", `-${scale}.png`);
      await cli(["export", path, "--format", "png", "--scale", scale, "--output", output]);
      sizes.push((await readFile(output)).readUInt32BE(16));
    }
    expect(sizes[1]).toBe(2 * (sizes[0] ?? 0));
  });

  it.each([
    [["--output", "x.bmp"], "Name the form of the picture with --format: svg, png, pdf"],
    [["--output", "x.png", "--scale", "big"], "The value “big” of --scale must be a number."],
    [["--output", "x.png", "--scale", "99"], "The scale must be between 0.1 and 8."],
  ])("refuses %j", async (options, sentence) => {
    const { code, out, error } = await cli(["export", await template(), ...options]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toContain(sentence);
  });
});

describe("the built program", () => {
  beforeAll(() => buildIfStale(["cli"]), 120_000);

  it("makes, checks and exports a diagram without a window, browser or display", async () => {
    const folder = await temporaryFolder();
    const diagram = `${folder}/서버.lintel`;
    const env = { PATH: process.env["PATH"], LANG: "ko_KR.UTF-8" };
    const made = await run(process.execPath, [BUNDLE, "new", "load-balanced", "--output", diagram], { env });
    expect(made.stdout).toContain("저장했습니다");
    const checked = run(process.execPath, [BUNDLE, "check", diagram, "--format=json"], { env });
    await expect(checked).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('"rule": "spof/single-load-balancer"') as unknown,
    });
    await run(process.execPath, [BUNDLE, "export", diagram, "--output", `${folder}/a.png`], { env });
    expect((await readFile(`${folder}/a.png`)).subarray(1, 4).toString()).toBe("PNG");
  }); // prettier-ignore
});
