import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FONT_FILES } from "../../../build/fonts.ts";
import { subsetFont } from "../../../shared/formats/subset-font.ts";
import { characterMap, openTypeFile } from "../../../shared/lib/open-type.ts";

const EMOJI = FONT_FILES.find(({ face }) => face === "emoji")?.source ?? "";
const whole = new Uint8Array(readFileSync(EMOJI));

/** The glyphs that have an outline. */
function outlined(bytes: Uint8Array): ReadonlySet<number> {
  const { view, start, tables } = openTypeFile(bytes);
  const count = (tables.get("loca")?.length ?? 0) / 4 - 1;
  const offset = (glyph: number) => view.getUint32(start("loca") + glyph * 4);
  const all = Array.from({ length: count }, (_, glyph) => glyph);
  return new Set(all.filter((glyph) => offset(glyph + 1) > offset(glyph)));
}

const glyphs = new Map(characterMap(openTypeFile(whole)));
const glyphOf = (char: string) => glyphs.get(char.codePointAt(0) ?? 0) ?? -1;

describe("subsetting a font", () => {
  it("keeps the outlines a text needs and leaves out the others", () => {
    const kept = outlined(subsetFont(whole, "🚀"));
    expect(kept.has(glyphOf("🚀"))).toBe(true);
    expect(kept.has(glyphOf("🎉"))).toBe(false);
    expect(kept.size).toBeLessThan(10);
  });

  it("keeps the one outline of a joined sequence", () => {
    const [apart, joined] = [
      outlined(subsetFont(whole, "👩💻")),
      outlined(subsetFont(whole, "👩‍💻")),
    ];
    expect(joined.size).toBeGreaterThan(apart.size);
  });

  it("is a small part of the font, with the same characters and right checksums", () => {
    const part = subsetFont(whole, "🚀");
    expect(part.length).toBeLessThan(whole.length / 8);
    expect(new Map(characterMap(openTypeFile(part)))).toEqual(glyphs);
    const view = new DataView(part.buffer);
    let sum = 0;
    for (let at = 0; at < part.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it("is the same every time, and something even for no text", () => {
    expect(subsetFont(whole, "🚀🎉")).toEqual(subsetFont(whole, "🎉🚀"));
    expect(outlined(subsetFont(whole, "")).size).toBeLessThan(5);
  });
});
