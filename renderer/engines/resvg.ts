import { initWasm, Resvg } from "@resvg/resvg-wasm";
import wasmUrl from "@resvg/resvg-wasm/index_bg.wasm?url";
import hanjaBoldUrl from "pretendard-jp/dist/public/static/PretendardJP-Bold.otf?url";
import hanjaUrl from "pretendard-jp/dist/public/static/PretendardJP-Regular.otf?url";
import boldUrl from "pretendard/dist/public/static/Pretendard-Bold.otf?url";
import regularUrl from "pretendard/dist/public/static/Pretendard-Regular.otf?url";
import type { RasterEngine } from "../../shared/formats/raster-engine.ts";
import { createResvgEngine, type FontFileName } from "../../shared/formats/resvg-engine.ts";

/** Where the window finds the fonts. Emoji are bundled when their font is installed at build time. */
const EMOJI_URLS = import.meta.glob<string>(
  "../../node_modules/@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
  { query: "?url", import: "default", eager: true },
);
const FONT_URLS: Partial<Record<FontFileName, string>> = {
  "Pretendard-Regular.otf": regularUrl,
  "Pretendard-Bold.otf": boldUrl,
  "PretendardJP-Regular.otf": hanjaUrl,
  "PretendardJP-Bold.otf": hanjaBoldUrl,
  ...Object.fromEntries(Object.values(EMOJI_URLS).map((url) => ["NotoEmoji-Regular.ttf", url])),
};

/** Pictures in the window. Call it once: resvg is set up only once. */
export async function loadResvg(): Promise<RasterEngine> {
  await initWasm(await readBytes(wasmUrl));
  return createResvgEngine(Resvg, (name) => readBytes(FONT_URLS[name] ?? regularUrl));
}

/** One of the window's own files; they come with it, nothing is fetched from elsewhere. */
async function readBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} could not be read.`);
  return new Uint8Array(await answer.arrayBuffer());
}
