import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { carriedDiagrams, isPicture } from "../../../shared/formats/carried/carried-diagram.ts";
import type { ExportEngines } from "../../../shared/formats/define-format.ts";
import { renderDiagram } from "../../../shared/formats/export-diagram.ts";
import { formatById } from "../../../shared/formats/registry.ts";
import { subsetFont } from "../../../shared/formats/subset-font.ts";
import { crc32 } from "../../../shared/lib/crc32.ts";
import { LIMITS } from "../../../shared/model/limits.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { nodeEngines, readAsset } from "../../support/export-engines.ts";
import { randomDiagram } from "../../support/random-diagram.ts";

/** A font with no outlines: what pictures look like is of no matter here. */
const blank = subsetFont(await readAsset("NotoEmoji-Regular.ttf"), "");
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const engines: ExportEngines = {
  raster: () => Promise.resolve({ render: () => Promise.resolve(new Uint8Array(PIXEL)) }),
  pdf: nodeEngines.pdf,
  font: () => Promise.resolve(blank),
};

async function pictureOf(diagram: Diagram, id: string, embed = true): Promise<Uint8Array> {
  const format = formatById(id);
  if (!format) throw new Error(id);
  const answer = await renderDiagram(diagram, format, { catalog, language: "ko", engines, embed });
  if (!answer.ok) throw new Error(answer.error.code);
  return Buffer.from(answer.value);
}

/** Corners of edges may lie so far away that there is no picture; here they do not. */
const drawable = randomDiagram.map((diagram): Diagram => ({
  ...diagram,
  edges: diagram.edges.map(({ bends, ...edge }) => ({
    ...edge,
    ...(bends && { bends: bends.map(({ x, y }) => ({ x: near(x), y: near(y) })) }),
  })),
}));
const near = (value: number): number => Math.max(-2_000, Math.min(2_000, value));

const shop = sketch({ nodes: { a: ["vm", { name: "주문 서버 \uffff & <b>" }] } });
const text = canonicalText(shop);
const none = { ok: false, error: "none" };
const damaged = { ok: false, error: "damaged" };
const tooLarge = { ok: false, error: "too-large" };

describe("a diagram in a picture", () => {
  it.each(["svg", "png", "pdf"])("comes out of %s byte for byte, whatever it holds", async (id) => {
    await fc.assert(
      fc.asyncProperty(drawable, async (diagram) => {
        const picture = await pictureOf(diagram, id);
        expect(isPicture(picture)).toBe(true);
        const carried = carriedDiagrams(picture);
        expect(carried).toEqual({ ok: true, value: [canonicalText(diagram)] });
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it.each(["svg", "png", "pdf"])("is left out of %s when it is not wanted", async (id) => {
    const picture = await pictureOf(shop, id, false);
    expect(carriedDiagrams(picture)).toEqual(none);
    expect(Buffer.from(picture).includes("lintel-diagram")).toBe(false);
  });

  it("is not looked for in a diagram's own file", () => {
    expect(isPicture(Buffer.from(text))).toBe(false);
  });
});

describe("a diagram in an SVG", () => {
  it("survives another program's order, quotes and entities", () => {
    const body = text.replace(/[&<>"]/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`);
    const svg = `<?xml version="1.0"?><svg:svg><svg:metadata a='1' id='p-lintel-diagram'>${body}</svg:metadata></svg:svg>`;
    expect(carriedDiagrams(Buffer.from(svg))).toEqual({ ok: true, value: [text] });
  });

  it.each([
    ["no metadata", "<svg><rect/></svg>"],
    ["other metadata", '<svg><metadata id="x">{"format": "lintel"}</metadata></svg>'],
    ["an empty one", '<svg><metadata id="lintel-diagram"></metadata></svg>'],
    ["something else in it", '<svg><metadata id="lintel-diagram">hello</metadata></svg>'],
    ["bytes that are no text", "<svg>\xff\xfe"],
  ])("is not there with %s", (_case, svg) => {
    expect(carriedDiagrams(Buffer.from(svg, "latin1"))).toEqual(none);
  });

  it("is looked for in time that grows with the text only", () => {
    const many = Buffer.from(`<svg>${'<metadata id="lintel-diagram'.repeat(200_000)}`);
    expect(carriedDiagrams(many)).toEqual(none);
  });
});

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const withChunk = (extra: Buffer) =>
  Buffer.concat([PIXEL.subarray(0, 33), extra, PIXEL.subarray(33)]);
const packedText = (content: Uint8Array) =>
  Buffer.concat([Buffer.from("lintel\0\x01\0ko\0\0", "latin1"), deflateSync(content)]);

describe("a diagram in a PNG", () => {
  it("is also read where another program packed it", () => {
    const png = withChunk(chunk("iTXt", packedText(Buffer.from(text))));
    expect(carriedDiagrams(png)).toEqual({ ok: true, value: [text] });
  });

  it("is refused past the size of files, without being unpacked to the end", () => {
    const bomb = packedText(Buffer.alloc(LIMITS.bytes + 1, " "));
    expect(bomb.length).toBeLessThan(100_000);
    expect(carriedDiagrams(withChunk(chunk("iTXt", bomb)))).toEqual(tooLarge);
  });

  it("is damaged when its bytes do not match their checksum", async () => {
    const png = Buffer.from(await pictureOf(shop, "png"));
    png[80] = (png[80] ?? 0) ^ 1;
    expect(carriedDiagrams(png)).toEqual(damaged);
  });

  it.each([
    ["no end of the language", Buffer.from("lintel\0\0\0ko", "latin1")],
    ["an unknown way of packing", Buffer.from("lintel\0\x02\0\0\0{", "latin1")],
    ["broken packing", Buffer.from("lintel\0\x01\0\0\0\x78\x9c\xff\xff", "latin1")],
    ["no text", Buffer.from("lintel\0\0\0\0\0\xff\xfe", "latin1")],
    ["another text", Buffer.from("lintel\0\0\0\0\0{}", "latin1")],
  ])("is damaged with %s", (_case, data) => {
    expect(carriedDiagrams(withChunk(chunk("iTXt", data)))).toEqual(damaged);
  });

  it("is damaged when a chunk reaches past the end of the file", () => {
    const png = Buffer.from(PIXEL);
    png.writeUInt32BE(0xffffffff, 33);
    expect(carriedDiagrams(png)).toEqual(damaged);
  });

  it("is not there in a picture of another program", () => {
    expect(carriedDiagrams(PIXEL)).toEqual(none);
    expect(carriedDiagrams(PIXEL.subarray(0, 10))).toEqual(none);
  });
});

const file = (dictionary: string, data: Uint8Array, end = "\nendstream endobj\n") =>
  Buffer.concat([
    Buffer.from(`7 0 obj << /Type /EmbeddedFile ${dictionary} >> stream\r\n`, "latin1"),
    data,
    Buffer.from(end, "latin1"),
  ]);
const pdf = (...parts: Uint8Array[]) => Buffer.concat([Buffer.from("%PDF-1.7\n"), ...parts]);
const packed = deflateSync(Buffer.from(text));

describe("a diagram in a PDF", () => {
  it("is found however another program writes its object", () => {
    const names = Buffer.from("2 0 obj << /Names << /EmbeddedFiles 3 0 R >> >> endobj\n");
    for (const dictionary of [
      `/Filter /FlateDecode /Length ${packed.length}`,
      `/Filter [ /FlateDecode ] /Length 12 0 R`,
      `/Length 3 /Filter/FlateDecode`,
    ]) {
      const answer = carriedDiagrams(pdf(names, file(dictionary, packed)));
      expect(answer).toEqual({ ok: true, value: [text] });
    }
    expect(carriedDiagrams(pdf(file("", Buffer.from(text))))).toEqual({ ok: true, value: [`${text}\n`] });
  }); // prettier-ignore

  it("is told from other attachments, and several are all found", () => {
    const other = file("/Length 5", Buffer.from("hello"));
    const own = file(`/Filter /FlateDecode /Length ${packed.length}`, packed);
    expect(carriedDiagrams(pdf(other, own, other, own))).toEqual({ ok: true, value: [text, text] });
    expect(carriedDiagrams(pdf(other))).toEqual(none);
  });

  it("is refused past the size of files, all attachments together", () => {
    const large = `{"format": "lintel", "x": "${" ".repeat(LIMITS.bytes / 2)}"}`;
    const half = file("/Filter /FlateDecode", deflateSync(Buffer.from(large)));
    expect(carriedDiagrams(pdf(half))).toMatchObject({ ok: true });
    expect(carriedDiagrams(pdf(half, half))).toEqual(tooLarge);
  });

  it("is damaged when its packing is", () => {
    const broken = Buffer.from(packed);
    broken.fill(0xff, 10, 30);
    const dictionary = "/Subtype /application#2Fjson /Filter /FlateDecode";
    expect(carriedDiagrams(pdf(file(dictionary, broken)))).toEqual(damaged);
  });

  it("is looked for in time that grows with the file only", () => {
    const open = "/EmbeddedFile stream ".repeat(300_000);
    expect(carriedDiagrams(pdf(Buffer.from(open)))).toEqual(none);
    expect(carriedDiagrams(pdf(Buffer.from("/EmbeddedFile ".repeat(300_000))))).toEqual(none);
  });
});
