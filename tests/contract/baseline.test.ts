import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import { sketch } from "../../shared/model/sketch.ts";
import { cli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const lone = sketch({ nodes: { u: "user", db: "database" }, edges: [["u", "db"]] });
const grown = sketch({
  nodes: { u: "user", db: "database", lb: "load-balancer" },
  edges: [
    ["u", "db"],
    ["u", "lb"],
  ],
});

/** A folder with a diagram and the baseline of it. */
async function recorded() {
  const folder = await temporaryFolder();
  const [diagram, baseline] = [`${folder}/diagrams/shop.lintel`, `${folder}/lintel-baseline.json`];
  await mkdir(`${folder}/diagrams`);
  await writeFile(diagram, canonicalText(lone));
  const made = await cli(["check", diagram, "--baseline", baseline, "--update-baseline"]);
  return { folder, diagram, baseline, made };
}

describe("lintel check --baseline", () => {
  it("records what is found, and lets it pass from then on", async () => {
    const { diagram, baseline, made } = await recorded();
    expect(made.code).toBe(0);
    expect(made.error).toMatch(/^Wrote the baseline .*lintel-baseline\.json: \d+ findings\.\n$/);
    expect(JSON.parse(await readFile(baseline, "utf8"))).toMatchObject({
      format: "lintel-baseline",
      version: 1,
      findings: expect.arrayContaining([
        { file: "diagrams/shop.lintel", rule: "spof/single-database", subject: "db" },
      ]) as unknown,
    });
    expect((await cli(["check", diagram])).code).toBe(1);
    const held = await cli(["check", diagram, "--baseline", baseline]);
    expect(held.code).toBe(0);
    expect(held.out).toMatch(/^No findings \(0 new, \d+ known, 0 gone\)\n$/);
  });

  it("fails on a new finding, and tells it alone", async () => {
    const { diagram, baseline } = await recorded();
    await writeFile(diagram, canonicalText(grown));
    const { code, out } = await cli(["check", diagram, "--baseline", baseline]);
    expect(code).toBe(1);
    expect(out).toContain("spof/single-load-balancer");
    expect(out).not.toContain("spof/single-database");
    expect(out).toMatch(/\(\d new, \d known, 0 gone\)/);
  });

  it("says what is gone, and forgets it when it is written again", async () => {
    const { diagram, baseline } = await recorded();
    await writeFile(diagram, canonicalText(sketch({ nodes: { u: "user", db: "database" } })));
    const before = await cli(["check", diagram, "--baseline", baseline]);
    expect(before.out).toMatch(/[1-9]\d* gone/);
    await cli(["check", diagram, "--baseline", baseline, "--update-baseline"]);
    expect((await cli(["check", diagram, "--baseline", baseline])).out).toContain("0 gone");
    expect(await readFile(baseline, "utf8")).not.toContain("spof/single-database");
  });

  it("does not depend on the folder that the check is started in", async () => {
    const { folder, diagram, baseline } = await recorded();
    const before = process.cwd();
    process.chdir(`${folder}/diagrams`);
    try {
      const names = ["check", "shop.lintel", "--baseline", "../lintel-baseline.json"];
      expect((await cli(names)).code).toBe(0);
    } finally {
      process.chdir(before);
    }
    expect((await cli(["check", diagram, "--baseline", baseline])).code).toBe(0);
  });

  it("keeps what it says of other files, but for those that are gone", async () => {
    const { folder, diagram, baseline } = await recorded();
    const [other, third] = [`${folder}/other.lintel`, `${folder}/third.lintel`];
    await writeFile(other, canonicalText(lone));
    await writeFile(third, canonicalText(lone));
    const update = ["--baseline", baseline, "--update-baseline"];
    await cli(["check", other, third, ...update]);
    await rm(third);
    await cli(["check", diagram, ...update]);
    const text = await readFile(baseline, "utf8");
    expect(text).toContain('"other.lintel"');
    expect(text).toContain('"diagrams/shop.lintel"');
    expect(text).not.toContain('"third.lintel"');
  });

  it.each([
    ["no JSON", "{", /The baseline is no valid JSON \(line 1, column 2\)/],
    ["another file", '{"name": "app"}', /This is no baseline of Lintel and was left alone/],
    ["of a newer Lintel", '{"format": "lintel-baseline", "version": 9}', /made by a newer Lintel/],
  ])("refuses a baseline that is %s, and leaves it alone", async (_what, text, sentence) => {
    const { diagram, baseline } = await recorded();
    await writeFile(baseline, text);
    for (const more of [[], ["--update-baseline"]]) {
      const { code, out, error } = await cli(["check", diagram, "--baseline", baseline, ...more]);
      expect([code, out]).toEqual([2, ""]);
      expect(error).toMatch(sentence);
      expect(error.trimEnd().split("\n")).toHaveLength(1);
    }
    expect(await readFile(baseline, "utf8")).toBe(text);
  });

  it("says what to do when there is no baseline yet, or none is named", async () => {
    const { folder, diagram } = await recorded();
    const missing = await cli(["check", diagram, "--baseline", `${folder}/none.json`]);
    expect(missing.code).toBe(2);
    expect(missing.error).toContain("write it once with --update-baseline");
    const unnamed = await cli(["check", diagram, "--update-baseline"]);
    expect(unnamed.code).toBe(2);
    expect(unnamed.error).toBe("--update-baseline needs --baseline with the file to write.\n");
  });

  it("carries the counts and the state of every finding in JSON", async () => {
    const { diagram, baseline } = await recorded();
    await writeFile(diagram, canonicalText(grown));
    const { out } = await cli(["check", diagram, "--baseline", baseline, "--format", "json"]);
    const report = JSON.parse(out) as {
      files: { findings: { known: boolean }[] }[];
      baseline: { new: number; known: number; gone: unknown[] };
    };
    const findings = report.files.flatMap((file) => file.findings);
    const known = findings.filter((finding) => finding.known).length;
    expect(report.baseline).toEqual({ new: findings.length - known, known, gone: [] });
    expect(known).toBeGreaterThan(0);
  });
});
