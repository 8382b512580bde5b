import type { FontFileName } from "./define-format.ts";
import type { FontNeeds, RasterEngine, RasterSize } from "./raster-engine.ts";

/** The part of resvg that is used; the package itself is loaded by the program that exports. */
export interface Resvg {
  new (
    svg: string,
    options: {
      readonly fitTo: { readonly mode: "zoom" | "width"; readonly value: number };
      readonly font: {
        readonly fontBuffers: Uint8Array[];
        readonly defaultFontFamily: string;
        readonly sansSerifFamily: string;
      };
    },
  ): { render(): { asPng(): Uint8Array; free(): void }; free(): void };
}

const FAMILY = "Pretendard";
const ALWAYS: readonly FontFileName[] = ["Pretendard-Regular.otf", "Pretendard-Bold.otf"];
const HANJA: readonly FontFileName[] = ["PretendardJP-Regular.otf", "PretendardJP-Bold.otf"];
const EMOJI: readonly FontFileName[] = ["NotoEmoji-Regular.ttf"];

/** PNG without a browser: resvg with none but the bundled fonts, so the same on every machine. */
export function createResvgEngine(
  resvg: Resvg,
  loadFont: (name: FontFileName) => Promise<Uint8Array>,
): RasterEngine {
  const loaded = new Map<FontFileName, Promise<Uint8Array>>();
  const font = (name: FontFileName): Promise<Uint8Array> => {
    const known = loaded.get(name) ?? loadFont(name);
    loaded.set(name, known);
    return known;
  };
  return {
    async render(svg, size, fonts) {
      return renderPng(resvg, svg, size, await Promise.all(filesFor(fonts).map(font)));
    },
  };
}

function filesFor({ hanja, emoji }: FontNeeds): readonly FontFileName[] {
  return [...ALWAYS, ...(hanja ? HANJA : []), ...(emoji ? EMOJI : [])];
}

function renderPng(
  resvg: Resvg,
  svg: string,
  size: RasterSize,
  fontBuffers: Uint8Array[],
): Uint8Array {
  const drawing = new resvg(svg, {
    fitTo:
      "width" in size ? { mode: "width", value: size.width } : { mode: "zoom", value: size.scale },
    font: { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
  });
  try {
    const image = drawing.render();
    const bytes = image.asPng();
    image.free();
    return bytes;
  } finally {
    drawing.free();
  }
}
