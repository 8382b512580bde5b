import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { RasterEngine } from "../../shared/formats/raster-engine.ts";
import { createResvgEngine } from "../../shared/formats/resvg-engine.ts";

/** Reads one of the files that the build puts beside the programs, by its name. */
type ReadAsset = (name: string) => Promise<Uint8Array>;

/** Pictures on Node, without a browser or a display. Call it once: resvg is set up only once. */
export async function loadResvg(readAsset: ReadAsset): Promise<RasterEngine> {
  await initWasm(await readAsset("resvg.wasm"));
  return createResvgEngine(Resvg, readAsset);
}
