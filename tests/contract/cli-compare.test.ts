import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { buildIfStale } from "../../build/build-if-stale.ts";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { sketch } from "../../shared/model/sketch.ts";
import { cli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const run = promisify(execFile);
const BUNDLE = new URL("../../dist/cli/lintel.js", import.meta.url).pathname;

const shop = (replicas: number, name = "Web"): Diagram =>
  sketch({ nodes: { u: "user", web: ["vm", { name, replicas }] }, edges: [["u", "web"]] });

async function files(texts: Readonly<Record<string, string>>): Promise<(name: string) => string> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  return (name) => join(folder, name);
}

describe("lintel diff", () => {
  it("tells what differs, and which findings come and go", async () => {
    const at = await files({ a: canonicalText(shop(2)), b: canonicalText(shop(1, "웹")) });
    const { code, out, error } = await cli(["diff", at("a"), at("b")]);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toContain("웹: name was Web, is 웹\n");
    expect(out).toContain("웹: properties.replicas was 2, is 1\n");
    expect(out).toMatch(/Findings that come \(\d+\)\n {2}High {2}spof\/single-compute {2}/);
    const json = JSON.parse((await cli(["diff", at("b"), at("a"), "--format", "json"])).out) as {
      findings: { removed: { rule: string }[] };
    };
    expect(json.findings.removed.map(({ rule }) => rule)).toContain("spof/single-compute");
  });

  it("says so when nothing differs, in Korean too", async () => {
    const at = await files({ a: canonicalText(shop(2)) });
    const { out } = await cli(["diff", at("a"), at("a")], { language: "ko" });
    expect(out).toBe("두 다이어그램의 내용이 같습니다.\n");
  });

  it("names the file that cannot be read", async () => {
    const at = await files({ a: canonicalText(shop(2)), b: "{" });
    const { code, out, error } = await cli(["diff", at("a"), at("b")]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toContain(at("b"));
  });
});

describe("lintel merge", () => {
  it("joins what both changed", async () => {
    const at = await files({
      base: canonicalText(shop(1)),
      mine: canonicalText(shop(1, "Shop")),
      theirs: canonicalText(shop(3)),
    });
    const paths = ["base", "mine", "theirs"].map(at);
    expect(await cli(["merge", ...paths, "--output", at("out")])).toMatchObject({
      code: 0,
      error: "",
    });
    expect(await readFile(at("out"), "utf8")).toBe(canonicalText(shop(3, "Shop")));
  });

  it("settles conflicts as told, lists them and exits with 1", async () => {
    const at = await files({
      base: canonicalText(shop(1)),
      mine: canonicalText(shop(2)),
      theirs: canonicalText(shop(3)),
    });
    const args = ["merge", ...["base", "mine", "theirs"].map(at), "--output", at("out")];
    const { code, error } = await cli([...args, "--settle", "theirs"]);
    expect(code).toBe(1);
    expect(error).toContain("Web: properties.replicas is 2 here and 3 there");
    expect(await readFile(at("out"), "utf8")).toBe(canonicalText(shop(3)));
  });

  it("writes nothing when one of them cannot be read", async () => {
    const at = await files({ base: canonicalText(shop(1)), mine: "{", theirs: "{" });
    const paths = ["base", "mine", "theirs"].map(at);
    const { code } = await cli(["merge", ...paths, "--output", at("out")]);
    expect(code).toBe(2);
    await expect(readFile(at("out"))).rejects.toThrow("ENOENT");
  });
});

describe("as git's merge driver", () => {
  beforeAll(() => buildIfStale(["cli"]), 120_000);

  it("merges what git alone would call a conflict", async () => {
    const folder = await temporaryFolder();
    const git = (...args: string[]) =>
      run("git", ["-c", "user.name=T", "-c", "user.email=t@localhost", ...args], { cwd: folder });
    const write = (diagram: Diagram) =>
      writeFile(join(folder, "shop.lintel"), canonicalText(diagram));
    await git("init", "-q", "-b", "main");
    await writeFile(join(folder, ".gitattributes"), "*.lintel merge=lintel\n");
    const driver = `"${process.execPath}" "${BUNDLE}" merge %O %A %B --output %A`;
    await git("config", "merge.lintel.driver", driver);
    await write(shop(1));
    await git("add", ".");
    await git("commit", "-qm", "base");
    await git("checkout", "-qb", "other");
    await write(shop(3));
    await git("commit", "-qam", "theirs");
    await git("checkout", "-q", "main");
    await write(shop(1, "Shop"));
    await git("commit", "-qam", "mine");
    await git("merge", "-q", "other", "-m", "merged");
    const merged = await readFile(join(folder, "shop.lintel"), "utf8");
    expect(merged).toBe(canonicalText(shop(3, "Shop")));
  }, 60_000);
});
