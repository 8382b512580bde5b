import { readFileSync } from "node:fs";
import { FONT_FILES } from "../../build/fonts.ts";
import { loadPdfKit } from "../../electron/engines/pdfkit.ts";
import { loadResvg } from "../../electron/engines/resvg.ts";
import type { ExportEngines } from "../../shared/formats/define-format.ts";

const WASM = new URL("../../node_modules/@resvg/resvg-wasm/index_bg.wasm", import.meta.url);

/** One of the files that the build puts beside the programs, from where it comes. */
export function readAsset(name: string): Promise<Uint8Array> {
  const font = FONT_FILES.find(({ file }) => file === name);
  return Promise.resolve(new Uint8Array(readFileSync(font ? font.source : WASM)));
}

let raster: ReturnType<typeof loadResvg> | undefined;

/** The engines of the command line. */
export const nodeEngines: ExportEngines = {
  raster: () => (raster ??= loadResvg(readAsset)),
  pdf: loadPdfKit,
  font: readAsset,
};

const unused = () => Promise.reject(new Error("An engine was started that is not needed."));

/** Engines that must not be needed. */
export const noEngines: ExportEngines = { raster: unused, pdf: unused, font: unused };
