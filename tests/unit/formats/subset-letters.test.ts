import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FONT_FILES } from "../../../build/fonts.ts";
import { loadResvg } from "../../../electron/engines/resvg.ts";
import { subsetLetters } from "../../../shared/formats/letter-font/subset-letters.ts";
import { characterMap, openTypeFile } from "../../../shared/lib/open-type.ts";
import { readAsset } from "../../support/export-engines.ts";

function fontOf(face: string): Uint8Array {
  const file = FONT_FILES.find((one) => one.face === face);
  return new Uint8Array(readFileSync(file?.source ?? ""));
}

const sans = fontOf("sans");
const mapOf = (font: Uint8Array) => [...characterMap(openTypeFile(font))];

/** Letters apart from each other, so that nothing depends on what stands beside them. */
async function drawn(font: Uint8Array, text: string): Promise<Uint8Array> {
  const engine = await loadResvg((name) =>
    name === "Pretendard-Regular.otf" ? Promise.resolve(font) : readAsset(name),
  );
  const letters = Array.from(text).map((char, index) => {
    const [x, y] = [(index % 20) * 24, 24 + Math.floor(index / 20) * 24];
    return `<text x="${x}" y="${y}" font-size="20" font-family="Pretendard">${char}</text>`;
  });
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="120">`;
  return engine.render(`${open}${letters.join("")}</svg>`, { scale: 1 }, { hanja: false, emoji: false });
} // prettier-ignore

describe("subsetting a font of letters", () => {
  it("keeps the characters of the text, in new glyphs one after the other", () => {
    expect(mapOf(subsetLetters(sans, "Ca Aa")).map(([point]) => String.fromCodePoint(point))).toEqual([" ", "A", "C", "a"]);
    expect(mapOf(subsetLetters(sans, "Ca Aa")).map(([, glyph]) => glyph)).toEqual([1, 2, 3, 4]);
    expect(subsetLetters(sans, "Ca Aa").length).toBeLessThan(2_000);
  }); // prettier-ignore

  it("keeps what a letter is composed of and may be composed to", () => {
    const points = mapOf(subsetLetters(sans, "e\u0301")).map(([point]) => point);
    expect(points).toContain(0xe9);
    expect(points).toContain(0x65);
  });

  it("draws the same letters as the whole font, to a renderer that is not ours", async () => {
    const text = "웹서버데이터베이스훼뷁가힣Web(AWS)0–9≥“예”éß§%@ﬁQgjÅ漢";
    const part = subsetLetters(sans, text);
    expect(await drawn(part, text)).toEqual(await drawn(sans, text));
    expect(await drawn(subsetLetters(sans, text.slice(1)), text)).not.toEqual(await drawn(sans, text));
  }); // prettier-ignore

  it.each(["sansBold", "hanja", "hanjaBold"])("takes apart every font of letters (%s)", (face) => {
    const whole = fontOf(face);
    const part = subsetLetters(whole, "국國A");
    expect(part.length).toBeGreaterThan(1_000);
    expect(part.length).toBeLessThan(4_000);
  });

  it("has right checksums, is the same every time and something even for no text", () => {
    const part = subsetLetters(sans, "서버");
    const view = new DataView(part.buffer);
    let sum = 0;
    for (let at = 0; at < part.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
    expect(subsetLetters(sans, "버서버")).toEqual(part);
    expect(mapOf(subsetLetters(sans, ""))).toEqual([]);
  });
});
