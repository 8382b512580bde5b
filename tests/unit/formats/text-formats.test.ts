import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FORMATS, formatById } from "../../../shared/formats/registry.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { HOSTILE_NAMES, textOfFormat } from "../../support/text-of-format.ts";

const FOLDER = new URL("../../fixtures/formats/", import.meta.url);
const OTHER_TOOLS = ["drawio", "mmd", "architecture", "d2", "puml", "c4", "csv"] as const;

/** In these a label is never markup. */
const PLAIN: readonly string[] = ["d2", "csv", "json"];

/** Nested containers, an empty one, every shape, several flows, Korean. */
const shop: Diagram = {
  ...sketch({
    nodes: {
      u: ["user", { name: "고객" }],
      net: ["internet", { name: "Internet" }],
      vpc: ["zone/network", { name: "운영 VPC", deployment: "public" }],
      left: ["zone/availability-zone", { name: "Zone A", in: "vpc" }],
      empty: ["zone/availability-zone", { name: "Zone B", in: "vpc" }],
      web: ["vm", { name: "Web 1", in: "left", replicas: 2 }],
      db: ["database", { name: "주문 DB", in: "left", encryptionAtRest: true }],
      jobs: ["queue", { name: "Jobs", in: "vpc" }],
      files: ["object-storage", { name: "Files" }],
    },
    edges: [
      ["u", "net"],
      ["net", "web", { name: "HTTPS" }],
      ["web", "db"],
      ["web", "jobs", { dependency: "optional" }],
      ["db", "files", { flow: "backup", name: "야간 백업" }],
      ["vpc", "files"],
      ["empty", "empty"],
    ],
  }),
  title: "Shop: 주문",
};

const formatOf = (id: string) => {
  const format = formatById(id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
};

it("covers every format of another tool", () => {
  const own = ["svg", "png", "pdf", "report", "html", "md", "json"];
  const others = FORMATS.map(({ id }) => id).filter((id) => !own.includes(id));
  expect([...OTHER_TOOLS].sort()).toEqual(others.sort());
});

it.each(OTHER_TOOLS)("writes the shop for %s as it always has", async (id) => {
  const expected = readFileSync(new URL(`shop.${id}.txt`, FOLDER), "utf8");
  expect(await textOfFormat(formatOf(id), shop)).toBe(expected);
});

describe.each([...OTHER_TOOLS, "json"])("%s", (id) => {
  it("is one line an element whatever the names hold, without controls", async () => {
    const named = (name: string): Diagram => ({
      ...shop,
      title: name,
      nodes: shop.nodes.map((node) => ({ ...node, name, notes: name })),
      edges: shop.edges.map((edge) => ({ ...edge, name })),
    });
    const plain = await textOfFormat(formatOf(id), named("Plain"));
    for (const name of HOSTILE_NAMES) {
      const text = await textOfFormat(formatOf(id), named(name));
      expect(text.split("\n").length).toBe(plain.split("\n").length);
      expect(text).not.toMatch(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e]/,
      );
      expect(text).not.toMatch(/\p{Surrogate}/u);
      if (!PLAIN.includes(id)) expect(text.replace(/^title: .*$/m, "")).not.toContain("<script");
    }
  });

  it("keeps Korean and pictographs as they are", async () => {
    const text = await textOfFormat(
      formatOf(id),
      sketch({ nodes: { a: ["vm", { name: "한글 漢字 😀" }] } }),
    );
    expect(text).toContain("한글 漢字 😀");
  });
});

describe("labels", () => {
  const labelled = (id: string, name: string) =>
    textOfFormat(formatOf(id), sketch({ nodes: { a: ["vm", { name }] } }));

  it("give Mermaid nothing but entity codes to read", async () => {
    expect(await labelled("mmd", `a "b" <c> #d; %%{e}%%`)).toContain(
      'n1["a #34;b#34; #60;c#62; #35;d#59; #37;#37;#123;e#125;#37;#37;"]',
    );
  });

  it("give D2 a quoted text in which nothing is substituted", async () => {
    expect(await labelled("d2", "it's ${x}")).toContain("n1: 'it''s ${x}'");
  });

  it("give PlantUML no markup, link or function", async () => {
    expect(await labelled("puml", `[[x]] "q" **b** --c-- %d()`)).toContain(
      '"<U+005B><U+005B>x<U+005D><U+005D> <U+0022>q<U+0022> <U+002A><U+002A>b<U+002A><U+002A> -<U+002D>c-<U+002D> <U+0025>d<U+0028><U+0029>"',
    );
  });

  it("give a spreadsheet no formula", async () => {
    const text = await labelled("csv", `=1+1,"x"`);
    expect(text).toContain(`,"'=1+1,""x""",`);
  });
});
