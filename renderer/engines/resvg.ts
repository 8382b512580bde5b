import { initWasm, Resvg } from "@resvg/resvg-wasm";
import wasmUrl from "../../node_modules/@resvg/resvg-wasm/index_bg.wasm?url";
import type { RasterEngine } from "../../shared/formats/raster-engine.ts";
import { createResvgEngine } from "../../shared/formats/resvg-engine.ts";
import { loadFont } from "./fonts.ts";
import { readOwnFile } from "./read-own-file.ts";

/** Pictures in the window. Call it once: resvg can be set up only once. */
export async function loadResvg(): Promise<RasterEngine> {
  await initWasm(await readOwnFile(wasmUrl));
  return createResvgEngine(Resvg, loadFont);
}
