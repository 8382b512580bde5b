import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { FontNeeds, RasterEngine } from "../../shared/formats/raster-engine.ts";

/** Reads one of the files that the build puts beside the programs, by its name. */
export type ReadAsset = (name: string) => Promise<Uint8Array>;

const ALWAYS = ["Pretendard-Regular.otf", "Pretendard-Bold.otf"];
const HANJA = ["PretendardJP-Regular.otf", "PretendardJP-Bold.otf"];
const EMOJI = ["NotoEmoji-Regular.ttf"];

/** PNG without a browser: resvg as WebAssembly, and none but the bundled fonts. */
export async function createResvgEngine(readAsset: ReadAsset): Promise<RasterEngine> {
  await initWasm(await readAsset("resvg.wasm"));
  const read = new Map<string, Promise<Uint8Array>>();
  const fontFile = (name: string): Promise<Uint8Array> => {
    const known = read.get(name) ?? readAsset(name);
    read.set(name, known);
    return known;
  };
  return {
    async render(svg, scale, fonts) {
      const fontBuffers = await Promise.all(filesFor(fonts).map(fontFile));
      return renderPng(svg, scale, fontBuffers);
    },
  };
}

function filesFor({ hanja, emoji }: FontNeeds): readonly string[] {
  return [...ALWAYS, ...(hanja ? HANJA : []), ...(emoji ? EMOJI : [])];
}

function renderPng(svg: string, scale: number, fontBuffers: Uint8Array[]): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { fontBuffers, defaultFontFamily: "Pretendard", sansSerifFamily: "Pretendard" },
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
