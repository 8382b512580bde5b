import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { sketch } from "../../shared/model/sketch.ts";
import { cli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

interface Report {
  files: { file: string; error?: string; findings: Record<string, unknown>[] }[];
}

const shop = sketch({
  nodes: { customers: "user", orders: ["database", { name: "Orders" }] },
  edges: [["customers", "orders"]],
});
const waived: Diagram = {
  ...shop,
  waivers: [{ rule: "*/*", subject: "orders", reason: "Pilot" }].flatMap(({ subject, reason }) =>
    ["spof/*", "security/*", "data/*", "resilience/*"].map((rule) => ({ rule, subject, reason })),
  ),
};

async function fileOf(diagram: Diagram | string, name = "shop.lintel"): Promise<string> {
  const path = `${await temporaryFolder()}/${name}`;
  await writeFile(path, typeof diagram === "string" ? diagram : canonicalText(diagram));
  return path;
}
const reportOf = (text: string) => JSON.parse(text) as Report;

describe("lintel check", () => {
  it("exits with 1 on findings at or above the limit and 0 below it", async () => {
    const path = await fileOf(shop);
    expect((await cli(["check", path])).code).toBe(1);
    expect((await cli(["check", path, "--fail-on", "critical"])).code).toBe(1);
    expect((await cli(["check", path, "--fail-on", "none"])).code).toBe(0);
    const calm = await fileOf(sketch({ nodes: { note: ["note", { name: "Hello" }] } }));
    expect((await cli(["check", calm])).code).toBe(0);
  });

  it("tells findings as JSON in the fields of the contract", async () => {
    const path = await fileOf(shop);
    const { out } = await cli(["check", path, "--format", "json"]);
    const [file] = reportOf(out).files;
    expect(file?.file).toBe(path);
    const finding = file?.findings.find(({ rule }) => rule === "spof/single-database");
    expect(finding).toEqual({
      rule: "spof/single-database",
      severity: "critical",
      subject: "orders",
      related: expect.any(Array) as unknown,
      path: expect.arrayContaining(["customers"]) as unknown,
      message: expect.stringContaining("Orders") as unknown,
      waived: false,
    });
    for (const one of file?.findings ?? []) {
      expect(Object.keys(one)).toEqual([
        ...["rule", "severity", "subject", "related", "path", "message", "waived"],
      ]);
    }
  });

  it("marks accepted findings and does not fail on them", async () => {
    const path = await fileOf(waived);
    const { code, out } = await cli(["check", path, "--format", "json"]);
    const accepted = reportOf(out).files[0]?.findings.filter((finding) => finding["waived"]);
    expect(accepted?.map(({ rule }) => rule)).toContain("spof/single-database");
    expect(code).toBe(0);
    expect((await cli(["check", path])).out).toContain("Accepted: Pilot");
  });

  it("speaks of each file under its name and sums up", async () => {
    const [one, other] = [await fileOf(shop, "one.lintel"), await fileOf(shop, "other.lintel")];
    const { out } = await cli(["check", one, other]);
    expect(out.indexOf(one)).toBeGreaterThanOrEqual(0);
    expect(out.indexOf(other)).toBeGreaterThan(out.indexOf(one));
    expect(out).toMatch(/  Critical  spof\/single-database\n    .*Orders.*\n/);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^\d+ findings: Critical 4, .* in 2 files$/);
  });

  it("speaks Korean", async () => {
    const { out } = await cli(["check", await fileOf(shop)], { language: "ko" });
    expect(out).toMatch(/ {2}심각 {2}spof\/single-database/);
    expect(out).toMatch(/진단 \d+건: 심각 2/);
  });

  it("checks the other files when one cannot be read, and exits with 2", async () => {
    const [good, missing] = [await fileOf(shop), "/no/such/file.lintel"];
    const { code, out, error } = await cli(["check", missing, good, "--format", "json"]);
    expect(code).toBe(2);
    expect(error).toBe(`${missing}: There is no such file or folder; check the path.\n`);
    const { files } = reportOf(out);
    expect(files[0]).toMatchObject({ file: missing, findings: [], error: expect.any(String) as unknown });
    expect(files[1]?.findings.length).toBeGreaterThan(0);
  }); // prettier-ignore

  it.each([
    ["broken-json", /Line \d+, column \d+ is not valid JSON/],
    ["version-99", /made by a newer Lintel \(format version 99/],
    ["dangling-parent", /which does not exist/],
    ["duplicate-id", /is used more than once/],
    ["forbidden-key", /__proto__/],
  ])("says in one sentence what is wrong with %s.lintel", async (name, sentence) => {
    const path = new URL(`../fixtures/documents/${name}.lintel`, import.meta.url).pathname;
    const { code, error } = await cli(["check", path]);
    expect(code).toBe(2);
    expect(error).toMatch(sentence);
    expect(error.trimEnd().split("\n")).toHaveLength(1);
  });

  it("refuses a file past the limit without reading it", async () => {
    const path = await fileOf(" ".repeat(65 * 1024 * 1024));
    const { code, error } = await cli(["check", path]);
    expect(code).toBe(2);
    expect(error).toContain("larger than 64 MiB");
  });

  it("lets no name steer the terminal, and colours only what it may", async () => {
    const hostile = sketch({
      nodes: {
        customers: ["user", { name: "\u001b[31mred\u001b]0;title\u0007\u202e" }],
        orders: ["database", { name: "line\nbreak\r\u009b2J" }],
      },
      edges: [["customers", "orders"]],
    });
    const path = await fileOf(hostile, "a\u001bb.lintel");
    const plain = await cli(["check", path, "/no/\u001b[2J/file"]);

    expect(plain.out + plain.error).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    const coloured = await cli(["check", path], { colour: true });
    expect(coloured.out).toContain("\u001b[1;31mCritical\u001b[0m");

    expect(coloured.out.replace(/\u001b\[[\d;]*m/g, "")).not.toContain("\u001b");
  });
});
