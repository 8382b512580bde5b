import { copyFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { copyFonts } from "./fonts.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Puts what exports need beside the command line's bundle: resvg and the fonts with their licences. */
export async function copyAssets(): Promise<void> {
  const folder = path("../dist/assets");
  await copyFonts(folder);
  await copyFile(path("../node_modules/@resvg/resvg-wasm/index_bg.wasm"), `${folder}/resvg.wasm`);
}
