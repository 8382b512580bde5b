import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import type { ExportEngines } from "../../../shared/formats/define-format.ts";
import { renderDiagram } from "../../../shared/formats/export-diagram.ts";
import { svg } from "../../../shared/formats/svg.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { noEngines, readAsset } from "../../support/export-engines.ts";
import { readXml } from "../../support/well-formed.ts";

async function svgOf(
  name: string,
  fonts: "referenced" | "embedded" = "referenced",
): Promise<{ text: string; asked: string[] }> {
  const asked: string[] = [];
  const engines: ExportEngines = {
    ...noEngines,
    font(file) {
      asked.push(file);
      return readAsset(file);
    },
  };
  const diagram = sketch({ nodes: { a: ["vm", { name }] } });
  const answer = await renderDiagram(diagram, svg, { catalog, language: "en", engines, fonts });
  if (!answer.ok || typeof answer.value !== "string") throw new Error("no picture");
  return { text: answer.value, asked };
}

describe("the SVG format", () => {
  it("needs no font file for letters, syllables and ideographs", async () => {
    const { text, asked } = await svgOf("Web 서버 漢字");
    expect(asked).toEqual([]);
    expect(text).not.toContain("<style>");
  });

  it("brings the pictographs along, since many systems have none", async () => {
    const { text, asked } = await svgOf("배포 🚀");
    expect(asked).toEqual(["NotoEmoji-Regular.ttf"]);
    expect(text).toContain("@font-face{font-family:'Noto Emoji';");
    expect(text).toContain(">🚀</tspan>");
    expect(readXml(text).filter(({ name }) => name === "style")).toHaveLength(1);
    expect(text.match(/url\([^,]*/g)).toEqual(["url(data:font/ttf;base64"]);
  });

  it("brings the letters along where that is chosen, a font for each face and weight", async () => {
    const { text, asked } = await svgOf("Web 서버 漢字 🚀", "embedded");
    expect(asked).toEqual(["Pretendard-Regular.otf", "Pretendard-Bold.otf", "PretendardJP-Bold.otf", "NotoEmoji-Regular.ttf"]);
    expect(text.match(/font-family:[^;]*;font-weight:[^;]*/g)).toEqual([
      "font-family:'Pretendard';font-weight:100 500",
      "font-family:'Pretendard';font-weight:501 900",
      "font-family:'Pretendard JP';font-weight:501 900",
      "font-family:'Noto Emoji';font-weight:100 900",
    ]);
    // Browsers fit lines before they have read a font that comes along.
    expect(text).not.toContain("textLength");
    expect(text).not.toMatch(/url\((?!data:)/);
  }); // prettier-ignore
});
