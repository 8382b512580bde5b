import type { ExportEngines } from "../../shared/formats/define-format.ts";
import type { RasterEngine } from "../../shared/formats/raster-engine.ts";

let raster: Promise<RasterEngine> | undefined;

/** The window's engines: code, fonts and WebAssembly are read at the first picture, then kept. */
export const exportEngines: ExportEngines = {
  raster() {
    raster ??= import("./resvg.ts").then(({ loadResvg }) => loadResvg());
    // A failed start is tried again the next time.
    raster.catch(() => (raster = undefined));
    return raster;
  },
  async pdf() {
    const { loadPdfKit } = await import("./pdfkit.ts");
    return loadPdfKit();
  },
  async font(name) {
    const { loadFont } = await import("./fonts.ts");
    return loadFont(name);
  },
};
