import { readFile, readdir, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import { sketch } from "../../shared/model/sketch.ts";
import { REPORTS } from "../../shared/reports/registry.ts";
import { cli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const shop = sketch({ nodes: { u: "user", db: "database" }, edges: [["u", "db"]] });

async function folderWithShop() {
  const folder = await temporaryFolder();
  await writeFile(`${folder}/shop.lintel`, canonicalText(shop));
  return folder;
}

describe("lintel check --output", () => {
  it.each(REPORTS.map(({ id }) => id))("writes %s to the file and sums up", async (form) => {
    const folder = await folderWithShop();
    const [diagram, output] = [`${folder}/shop.lintel`, `${folder}/report`];
    const printed = await cli(["check", diagram, "--format", form]);
    const { code, out } = await cli(["check", diagram, "--format", form, "--output", output]);
    expect(code).toBe(1);
    expect(await readFile(output, "utf8")).toBe(printed.out);
    expect(out).toMatch(/^\d findings: Critical \d, .*\nWrote .*\/report\.\n$/);
    expect((await readdir(folder)).sort()).toEqual(["report", "shop.lintel"]);
  });

  it("writes no colours into a file", async () => {
    const folder = await folderWithShop();
    const args = ["check", `${folder}/shop.lintel`, "--output", `${folder}/report.txt`];
    await cli(args, { colour: true });
    expect(await readFile(`${folder}/report.txt`, "utf8")).not.toContain("\u001b");
  });

  it("says in one sentence where it cannot write", async () => {
    const folder = await folderWithShop();
    const { code, error } = await cli(["check", `${folder}/shop.lintel`, "--output", folder]);
    expect(code).toBe(2);
    expect(error.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("addresses of files in SARIF", () => {
  it("are relative to the working folder with forward slashes, and encoded", async () => {
    const folder = await folderWithShop();
    await writeFile(`${folder}/주문 #1%.lintel`, canonicalText(shop));
    const before = process.cwd();
    process.chdir(folder);
    try {
      const { out } = await cli(["check", "./주문 #1%.lintel", "--format", "sarif"]);
      expect(out).toContain(`"uri": "${encodeURIComponent("주문 #1%.lintel")}"`);
      expect(out).toContain('"uriBaseId": "%SRCROOT%"');
    } finally {
      process.chdir(before);
    }
  });

  it("are whole where a file stands elsewhere", async () => {
    const folder = await folderWithShop();
    const { out } = await cli(["check", `${folder}/shop.lintel`, "--format", "sarif"]);
    expect(out).toContain(`"uri": "file://${folder}/shop.lintel"`);
    expect(out).not.toContain("SRCROOT");
  });
});
