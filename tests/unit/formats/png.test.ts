import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import type { ExportProblem } from "../../../shared/formats/define-format.ts";
import { describeExportProblem } from "../../../shared/formats/describe-export-problem.ts";
import { renderDiagram, type RenderOptions } from "../../../shared/formats/export-diagram.ts";
import { png } from "../../../shared/formats/png.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { nodeEngines, noEngines } from "../../support/export-engines.ts";

function render(diagram: Diagram, options: Partial<RenderOptions> = {}) {
  return renderDiagram(diagram, png, { catalog, language: "en", engines: nodeEngines, ...options });
}

async function pictureOf(diagram: Diagram, options: Partial<RenderOptions> = {}) {
  const answer = await render(diagram, { legend: false, ...options });
  if (!answer.ok || typeof answer.value === "string") throw new Error("no picture");
  return readPng(answer.value);
}

/** Size and unfiltered colour bytes of a PNG with 8 bits a channel. */
function readPng(bytes: Uint8Array) {
  const file = Buffer.from(bytes);
  expect(file.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString("latin1", at + 4, at + 8) === "IDAT") {
      parts.push(file.subarray(at + 8, at + 8 + length));
    }
    at += 12 + length;
  }
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    data: inflateSync(Buffer.concat(parts)),
  };
}

const named = (name: string) => sketch({ nodes: { a: ["vm", { name }] } });

describe("PNG", () => {
  it.each([1, 2, 3])("is %i times as large as the drawing at that scale", async (scale) => {
    const { width, height } = await pictureOf(named("Web"), { scale });
    expect([width, height]).toEqual([240 * scale, 120 * scale]);
  });

  it("is the same every time", async () => {
    const [one, other] = [await pictureOf(named("서버 漢字")), await pictureOf(named("서버 漢字"))];
    expect(one.data.equals(other.data)).toBe(true);
  });

  it.each(["Web", "서버", "漢字"])("shows the name %s", async (name) => {
    const without = await pictureOf(named(" . "));
    expect((await pictureOf(named(name))).data.equals(without.data)).toBe(false);
  });

  it("tells ideographs apart, which boxes for missing glyphs would not", async () => {
    const [one, other] = [await pictureOf(named("漢漢")), await pictureOf(named("字字"))];
    expect(one.data.equals(other.data)).toBe(false);
  });

  it("shows rings for what no bundled font has, never a box", async () => {
    const [unknown, rings] = [await pictureOf(named("กก")), await pictureOf(named("○○"))];
    expect(unknown.data.equals(rings.data)).toBe(true);
  });

  it("is dark in the dark theme", async () => {
    const [light, dark] = [
      await pictureOf(named("Web")),
      await pictureOf(named("Web"), { theme: "dark" }),
    ];
    expect(light.data.equals(dark.data)).toBe(false);
  });

  it.each([0, 0.01, 9, -1, Number.NaN])("refuses the scale %d", async (scale) => {
    const answer = await render(named("Web"), { scale });
    expect(answer).toEqual({ ok: false, error: { code: "scale", smallest: 0.1, largest: 8 } });
  });

  it("refuses what would be too large, and says which scale fits", async () => {
    const diagram = sketch({ nodes: { a: "vm", b: "vm" } });
    const far = diagram.nodes.map((node, index) => ({
      ...node,
      position: { x: index * 12_000, y: index * 3_000 },
    }));
    const answer = await render({ ...diagram, nodes: far }, { scale: 2, legend: false });
    const problem = (answer as { error: ExportProblem }).error;
    expect(problem).toEqual({ code: "tooLarge", width: 24_448, height: 6_240, fits: 1.29 });
    expect(describeExportProblem(problem, "en")).toBe(
      "A picture of 24448 × 6240 pixels is too large. Choose a scale of 1.29 or less, or export SVG.",
    );
  });

  it("refuses a diagram that fits at no scale without starting the engine", async () => {
    const diagram = sketch({ nodes: { a: "vm", b: "vm" } });
    const far = diagram.nodes.map((node, index) => ({
      ...node,
      position: { x: index * 1e12, y: 0 },
    }));
    const answer = await render({ ...diagram, nodes: far }, { engines: noEngines });
    const problem = (answer as { error: ExportProblem }).error;
    expect(problem).toMatchObject({ code: "tooLarge", fits: 0 });
    expect(describeExportProblem(problem, "ko")).toContain("SVG로 내보내세요");
  });
});
