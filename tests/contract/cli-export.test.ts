import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { buildIfStale } from "../../build/build-if-stale.ts";
import { cli } from "../support/run-cli.ts";
import { readPdf } from "../support/pdf-text.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const BUNDLE = new URL("../../dist/cli/lintel.js", import.meta.url).pathname;
const run = promisify(execFile);

async function template(id = "aws-web"): Promise<{ folder: string; path: string; text: string }> {
  const folder = await temporaryFolder();
  const path = `${folder}/start.lintel`;
  await cli(["new", id, "--output", path, "--lang", "ko"], { language: "ko" });
  return { folder, path, text: await readFile(path, "utf8") };
}

describe("lintel export", () => {
  it("explains every option in both languages", async () => {
    const english = await cli(["export", "--help"]);
    for (const option of ["--selection", "--findings", "--fail", "--title-block", "--author", "--date", "--version-label", "--dark", "--padding", "--page", "--tile", "--no-embed", "--width", "--scale", "--transparent", "--fonts", "--comments"]) {
      expect(english.out).toContain(`  ${option} `);
    }
    const korean = await cli(["export", "--help"], { language: "ko" });
    expect(korean.out).not.toMatch(/Only these|in pixels|Leave/);
  }); // prettier-ignore

  it("writes a file for each diagram into a folder, and all into one PDF", async () => {
    const { folder, path, text } = await template();
    const second = `${folder}/둘째.lintel`;
    await writeFile(second, text);
    await mkdir(`${folder}/out`);
    const each = await cli([
      "export",
      path,
      second,
      "--format",
      "svg",
      "--output",
      `${folder}/out`,
    ]);
    expect(each).toEqual({
      code: 0,
      out: `Wrote ${folder}/out/start.svg.\nWrote ${folder}/out/둘째.svg.\n`,
      error: "",
    });
    const one = await cli(["export", path, second, "--output", `${folder}/all.pdf`]);
    expect(one.code).toBe(0);
    expect(readPdf(await readFile(`${folder}/all.pdf`)).pages).toHaveLength(2);
  });

  it("shows what is asked for", async () => {
    const { folder, path } = await template("hybrid-dr");
    const output = `${folder}/a.svg`;
    const options = ["--findings", "--author", "김하나", "--date", "2026년 11월", "--dark"];
    expect((await cli(["export", path, "--output", output, ...options])).error).toBe("");
    const svg = await readFile(output, "utf8");
    expect(svg).toContain(">김하나</text>");
    expect(svg).toContain(">2026년 11월</text>");
    expect(svg).toContain('class="finding"');
    expect(svg).toContain('fill="#12151c"');
    const bare = `${folder}/b.svg`;
    await cli(["export", path, "--output", bare, "--transparent", "--no-legend", "--padding", "0"]);
    const plain = await readFile(bare, "utf8");
    expect(plain).not.toMatch(/class="(?:finding|legend|title)"/);
    expect(plain).not.toContain('height="100%"');
  });

  it("writes only a selection, and carries no more than that", async () => {
    const { folder, path, text } = await template("hybrid-dr");
    const [first, second] = (JSON.parse(text) as { nodes: { id: string }[] }).nodes
      .slice(-2)
      .map(({ id }) => id);
    const output = `${folder}/part.svg`;
    await cli(["export", path, "--selection", first ?? "", "--output", output]);
    await cli(["extract", output, "--output", `${folder}/part.lintel`]);
    const part = await readFile(`${folder}/part.lintel`, "utf8");
    expect(part).toContain(`"${first}"`);
    expect(part).not.toContain(`"${second}"`);
  });

  it.each([
    [["--output", "x.svg", "--page", "a4"], "The option --page does nothing for svg; it is for pdf."],
    [["--output", "x.png", "--width", "7"], "The width must be between 16 and 16000 pixels."],
    [["--output", "x.png", "--padding", "-1"], "The value “-1” of --padding must be a whole number from 0 to 1000."],
    [["--output", "x.svg", "--selection", "nobody"], "There is no element nobody in the diagram."],
    [["--output", "x.svg", "--fail", "nobody"], "There is no element nobody in the diagram."],
  ])("refuses %j in one sentence", async (options, sentence) => {
    const { path } = await template();
    const { code, out, error } = await cli(["export", path, ...options]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error.trimEnd()).toMatch(/^[^\n]+$/);
    expect(error).toContain(sentence);
  }); // prettier-ignore

  it("refuses files that would overwrite each other, and several files where one is named", async () => {
    const { folder, path } = await template();
    await mkdir(`${folder}/out`);
    const twice = await cli(["export", path, path, "--format", "svg", "--output", `${folder}/out`]);
    expect(twice.error).toContain("would both become");
    const several = await cli(["export", path, path, "--output", `${folder}/a.svg`]);
    expect(several.error).toContain("name a folder");
  });
});

describe("the analysis as JSON", () => {
  it("is what a check tells programs, of one file and of several", async () => {
    const { folder, path } = await template("hybrid-dr");
    const several = [path, path];
    for (const files of [[path], several]) {
      const output = `${folder}/analysis.json`;
      expect((await cli(["export", ...files, "--output", output])).error).toBe("");
      const { out } = await cli(["check", ...files, "--format", "json"]);
      expect(await readFile(output, "utf8")).toBe(out);
      expect(out).toContain('"rule": "');
    }
  });
});

describe("a picture that carries a diagram", () => {
  it.each(["svg", "png", "pdf"])("is checked, exported and taken apart like its file (%s)", async (format) => {
    const { folder, path, text } = await template();
    const picture = `${folder}/a.${format}`;
    await cli(["export", path, "--output", picture]);
    const [own, carried] = [
      await cli(["check", path, "--format", "json"]),
      await cli(["check", picture, "--format", "json"]),
    ];
    expect(carried.code).toBe(own.code);
    expect(carried.out.replaceAll(picture, path)).toBe(own.out);
    expect((await cli(["extract", picture, "--output", `${folder}/b.lintel`])).code).toBe(0);
    expect(await readFile(`${folder}/b.lintel`, "utf8")).toBe(text);
    const again = await cli(["extract", picture, "--output", `${folder}/b.lintel`]);
    expect(again.error).toContain("is there already and was left alone");
  }); // prettier-ignore

  it("says so in one sentence when it carries none", async () => {
    const { folder, path } = await template();
    const picture = `${folder}/a.png`;
    await cli(["export", path, "--no-embed", "--output", picture]);
    for (const command of [["check", picture], ["extract", picture, "--output", `${folder}/b`]]) {
      const { code, error } = await cli(command);
      expect(code).toBe(2);
      expect(error).toBe(
        `${picture}: The picture holds no diagram. Only pictures exported with the diagram inside open again; open the .lintel file instead.\n`,
      );
    }
  }); // prettier-ignore

  it("is taken apart into as many files as it holds diagrams", async () => {
    const { folder, path, text } = await template();
    await cli(["export", path, path, "--output", `${folder}/all.pdf`]);
    expect((await cli(["check", `${folder}/all.pdf`])).error).toContain("holds 2 diagrams");
    expect((await cli(["extract", `${folder}/all.pdf`, "--output", folder])).code).toBe(0);
    expect(await readFile(`${folder}/all-2.lintel`, "utf8")).toBe(text);
  });
});

describe("the built program", () => {
  beforeAll(() => buildIfStale(["cli"]), 120_000);

  it("writes the same bytes in every process, and as the sources do", async () => {
    const { folder, path } = await template("hybrid-dr");
    const env = { PATH: process.env["PATH"], TZ: "Asia/Seoul" };
    for (const format of ["svg", "png", "pdf"]) {
      const files = [1, 2, 3].map((number) => `${folder}/${number}.${format}`);
      const [first = "", second = "", third = ""] = files;
      await run(process.execPath, [BUNDLE, "export", path, "--output", first], { env });
      await run(process.execPath, [BUNDLE, "export", path, "--output", second], { env: { ...env, TZ: "UTC", LANG: "C" } });
      await cli(["export", path, "--output", third]);
      const [one, other, own] = await Promise.all(files.map((file) => readFile(file)));
      expect(one?.equals(other ?? Buffer.alloc(0)), format).toBe(true);
      expect(one?.equals(own ?? Buffer.alloc(0)), format).toBe(true);
    }
  }); // prettier-ignore
});
