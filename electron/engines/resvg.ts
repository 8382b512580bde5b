import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { RasterEngine } from "../../shared/formats/raster-engine.ts";
import { createResvgEngine } from "../../shared/formats/resvg-engine.ts";

/** Reads one of the files that the build puts beside the programs, by its name. */
type ReadAsset = (name: string) => Promise<Uint8Array>;

/** resvg can be set up only once in a process. */
let ready: Promise<void> | undefined;

/** Pictures on Node, without a browser or a display. */
export async function loadResvg(readAsset: ReadAsset): Promise<RasterEngine> {
  ready ??= readAsset("resvg.wasm").then(initWasm);
  await ready;
  return createResvgEngine(Resvg, readAsset);
}
