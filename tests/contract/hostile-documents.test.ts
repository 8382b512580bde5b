import { parse } from "@mermaid-js/parser";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../shared/formats/registry.ts";
import { REPORTS } from "../../shared/reports/registry.ts";
import {
  hostileNumbers,
  hostileText,
  PAYLOADS,
  steeringParts,
} from "../support/hostile-diagram.ts";
import { liveParts, livePdfParts } from "../support/live-markup.ts";
import { cli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { readXml } from "../support/well-formed.ts";

/** What a file system takes for a name, and a terminal, a browser or a spreadsheet for something else. */
const NAME = `=1 \u001b[31m \u009b2J \u202e<img src=x onerror=alert(1)> 'x' "y"\n& `;

type Texts = Readonly<Record<string, string>>;

/** Runs a command over files with hostile names; whatever it prints is fit for a terminal. */
async function hostileRun(texts: Texts = { [`${NAME}.lintel`]: hostileText() }) {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  const at = (name: string) => join(folder, name);
  const run = async (...args: readonly string[]) => {
    const ended = await cli(args);
    for (const printed of [ended.out, ended.error]) expect(steeringParts(printed)).toEqual([]);
    expect(/defect|TypeError|RangeError|undefined|\bNaN\b/.exec(ended.error)).toBeNull();
    return ended;
  };
  return { folder, at, file: at(`${NAME}.lintel`), run };
}

/** A table as a spreadsheet reads it. RFC 4180. */
function cellsOf(csv: string): readonly string[] {
  const cells = csv.replace(/^\ufeff/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/g);
  return Array.from(cells, ([, quoted, bare = ""]) => quoted?.replaceAll('""', '"') ?? bare);
}

type Examine = (bytes: Buffer) => void | Promise<void>;

const shown =
  (examine: (text: string) => unknown): Examine =>
  async (bytes) => {
    const text = bytes.toString("utf8").replace(/^\ufeff/, "");
    expect(steeringParts(text)).toEqual([]);
    await examine(text);
  };
const noLinePasses = (command: RegExp) =>
  shown((text) => expect(text.split("\n").filter((line) => command.test(line))).toEqual([]));
const noCode =
  /.{0,60}(?:<(?:script|img|iframe|svg|a\b|meta)|\]\((?:javascript|https?):|<https?:).{0,40}/i;
/** Markdown in which nothing is read is taken out. */
const withoutCode = (text: string) =>
  text
    .replace(/(?<!`)(`+)(?!`)(?:(?!\1(?!`))[\s\S])*?[^`]\1(?!`)/g, "")
    .replace(/<code>[^<]*<\/code>/g, "");
const deadPdf: Examine = (bytes) => expect(livePdfParts(bytes)).toEqual([]);
const deadPage = shown((text) => expect(liveParts(text, "text/html")).toEqual([]));
const inertMarkdown = shown((text) => expect(withoutCode(text).match(noCode)).toBeNull());
const json: Examine = (bytes) => void JSON.parse(bytes.toString("utf8"));

/** How each format is read by who gets it. A new format has to say here how it is safe. */
const EXAMINED: Readonly<Record<string, Examine>> = {
  svg: (bytes) => {
    const text = bytes.toString("utf8");
    readXml(text);
    // The diagram itself travels in it as its file is; nobody is shown that.
    expect(steeringParts(text.replace(/<metadata[^>]*>[^<]*<\/metadata>/, ""))).toEqual([]);
    expect(liveParts(text, "image/svg+xml")).toEqual([]);
  },
  png: (bytes) => expect(bytes.subarray(1, 4).toString()).toBe("PNG"),
  pdf: deadPdf,
  report: deadPdf,
  html: deadPage,
  md: inertMarkdown,
  drawio: shown((text) => {
    const labels = readXml(text).flatMap(({ attributes }) => {
      const live = attributes.replace(/"[^"]*"/g, "").match(/\s(?:link|href|on\w+|tooltip)=/);
      expect(live).toBeNull();
      return Array.from(attributes.matchAll(/ style="([^"]*)"/g), ([, style = ""]) => style);
    });
    // Labels are plain text as long as no style says otherwise.
    expect(labels.filter((style) => /html=1|image=(?!data:)|link=/.test(style))).toEqual([]);
  }),
  mmd: noLinePasses(/^\s*(?:click|href|call|%%\{|style|linkStyle)|^(?!title: ).*<script/),
  architecture: shown((text) => parse("architecture", text)),
  d2: noLinePasses(/^\s*(?:link|icon|tooltip|\.\.\.@|@)\s*[:"']?/),
  puml: noLinePasses(/^\s*!|\[\[|<(?:img|script|\$|&)|%\w+\(/),
  c4: noLinePasses(/^\s*!(?!include <C4\/)|\[\[|<(?:img|script|\$|&)|%\w+\(/),
  csv: shown((text) => {
    const cells = cellsOf(text);
    expect(cells.length).toBeGreaterThan(PAYLOADS.length * 7);
    expect(cells.filter((cell) => /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell))).toEqual([]);
  }),
  json,
};

const REPORTED: Readonly<Record<string, Examine>> = {
  text: shown(() => undefined),
  json,
  sarif: json,
  markdown: inertMarkdown,
  html: deadPage,
  junit: shown(readXml),
};

/** Fonts of many scripts make these slow, and change nothing of what they could do to a reader. */
const FONTS: ReadonlySet<string> = new Set(["png", "pdf", "report"]);
const ASCII = PAYLOADS.filter((text) => /^[\u0000-\u009f]*$/.test(text)).slice(0, 24);
const MORE: Readonly<Record<string, readonly string[]>> = {
  svg: ["--findings", "--comments"],
  pdf: ["--findings", "--comments"],
  png: ["--width", "400"],
};

describe("a diagram of a stranger", () => {
  it.each(FORMATS.map(({ id }) => id))("is text and nothing else as %s", async (format) => {
    const text = hostileText(FONTS.has(format) ? ASCII : PAYLOADS);
    const { at, file, run } = await hostileRun({ [`${NAME}.lintel`]: text });
    const output = at("out");
    const more = MORE[format] ?? [];
    const { code } = await run("export", file, "--format", format, "--output", output, ...more);
    expect(code).toBe(0);
    await EXAMINED[format]?.(await readFile(output));
    expect(EXAMINED).toHaveProperty(format);
  });

  it.each(REPORTS.map(({ id }) => id))(
    "is text and nothing else in a check as %s",
    async (form) => {
      const { file, run } = await hostileRun();
      const { out, code } = await run("check", file, "--format", form, "--fail-on", "none");
      expect(code).toBe(0);
      await REPORTED[form]?.(Buffer.from(out));
      expect(REPORTED).toHaveProperty(form);
    },
  );

  it("is text and nothing else when it is compared, merged and taken out of a picture", async () => {
    const turned = [...PAYLOADS].reverse();
    const { at, run, folder } = await hostileRun({
      [`${NAME}.lintel`]: hostileText(),
      "mine.lintel": hostileText(turned),
      "theirs.lintel": hostileText([...turned.slice(7), ...turned.slice(0, 7)]),
    });
    const [base, mine, theirs] = [at(`${NAME}.lintel`), at("mine.lintel"), at("theirs.lintel")];
    expect((await run("diff", base, mine)).out.length).toBeGreaterThan(1_000);
    JSON.parse((await run("diff", base, mine, "--format", "json")).out);
    const merged = await run("merge", base, mine, theirs, "--output", at(`${NAME}merged`));
    expect(merged).toMatchObject({ code: 1, error: expect.stringMatching(/\n {2}\S/) as string });
    await run("export", base, "--output", at("picture.svg"));
    const taken = at(`${NAME}taken`);
    expect((await run("extract", at("picture.svg"), "--output", taken)).code).toBe(0);
    expect((await run("diff", base, taken)).out).toBe("The diagrams say the same.\n");
    expect((await readdir(folder)).length).toBe(6);
  });

  it("with numbers beyond all bounds is drawn or refused in a sentence", async () => {
    const { at, run } = await hostileRun({ "n.lintel": hostileNumbers() });
    for (const { id } of FORMATS) {
      const ended = await run("export", at("n.lintel"), "--format", id, "--output", at(`o.${id}`));
      if (ended.code !== 0) {
        expect({ id, ...ended }).toMatchObject({
          code: 2,
          error: expect.stringMatching(/\.\n$/) as string,
        });
      } else {
        const text = (await readFile(at(`o.${id}`))).toString("latin1");
        expect({ id, numbers: /\bNaN\b|\bInfinity\b/.exec(text)?.[0] }).toEqual({
          id,
          numbers: undefined,
        });
      }
    }
    for (const { id } of REPORTS) {
      const { out, code } = await run("check", at("n.lintel"), "--format", id);
      expect([0, 1]).toContain(code);
      expect(out).not.toMatch(/\bNaN\b|\bInfinity\b|\d{60}/);
    }
  });

  it("beyond a limit is refused in a sentence that says which", async () => {
    const node = (name: string) =>
      `{"id":"a","kind":"vm","name":${JSON.stringify(name)},"position":{"x":0,"y":0}}`;
    const file = (nodes: string) => `{"format":"lintel","version":1,"nodes":[${nodes}],"edges":[]}`;
    const { at, run } = await hostileRun({
      long: file(node(PAYLOADS.join("").repeat(100).slice(0, 100_000))),
      deep: file('{"id":"a","children":['.repeat(50_000)),
      kind: `{"format":${JSON.stringify(PAYLOADS.join(""))}}`,
    });
    for (const name of ["long", "deep", "kind"]) {
      const { code, out, error } = await run("check", at(name));
      expect({ name, code }).toEqual({ name, code: 2 });
      expect(out + error).toMatch(/\S{3}/);
      expect(error.length).toBeLessThan(1_500);
    }
  });
});

describe("what examines them", () => {
  it.each([
    "<script>1</script>",
    "<a href='javascript:1'>x</a>",
    "<img src='https://evil.example/x'>",
    "<p onclick='1'>x</p>",
    "<p style='background:url(//evil.example/x)'>x</p>",
    "<style>@import '//evil.example/x'</style>",
    "<iframe></iframe>",
    "<meta http-equiv='refresh' content='0'>",
  ])("sees %s", (planted) => {
    const page = `<!doctype html><body>${planted}</body>`;
    expect(liveParts(page, "text/html")).not.toEqual([]);
  });

  it("sees an action of a PDF, and a character that steers a terminal", () => {
    expect(livePdfParts(Buffer.from("<< /A << /S /URI /URI (x) >> >>"))).not.toEqual([]);
    expect(steeringParts("a\u009bb\nc\u061cd")).toHaveLength(2);
    expect(cellsOf('\ufeffa,"=1"\r\n')).toEqual(["a", "=1"]);
  });
});

describe("hostile words on the command line", () => {
  const OPTIONS: readonly (readonly string[])[] = [
    [NAME],
    ["check", NAME],
    ["check", NAME, "--format", NAME],
    ["check", NAME, "--baseline", NAME],
    ["check", `--${NAME}`],
    ["export", NAME, "--output", `${NAME}.svg`],
    ["export", NAME, "--output", NAME],
    ["export", "FILE", "--output", `${NAME}/${NAME}/x.svg`],
    ["export", "FILE", "--output", "x.svg", "--selection", NAME],
    ["export", "FILE", "--output", "x.svg", "--fail", NAME],
    ["export", "FILE", "--output", "x.png", "--scale", NAME],
    ["export", "FILE", "--output", "x.pdf", "--page", NAME],
    ["diff", NAME, NAME],
    ["merge", NAME, NAME, NAME, "--output", NAME],
    ["extract", NAME, "--output", NAME],
    ["extract", "FILE", "--output", NAME],
    ["new", NAME, "--output", NAME],
    ["new", "three-tier", "--output", `${NAME}/${NAME}`],
    ["kinds", "--format", NAME],
    ["rules", NAME],
    ["help", NAME],
    ["--lang", NAME, "kinds"],
  ];

  it.each(OPTIONS.map((args) => [args.join(" ").replaceAll(NAME, "…"), args] as const))(
    "are shown, not obeyed: %s",
    async (_line, args) => {
      const { file, run } = await hostileRun({
        [`${NAME}.lintel`]: '{"format":"lintel","version":1,"nodes":[],"edges":[]}',
      });
      const { code, error } = await run(...args.map((one) => (one === "FILE" ? file : one)));
      expect(code).toBe(2);
      expect(error).toMatch(/\.\n$/);
    },
  );
});
