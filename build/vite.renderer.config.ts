import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The window shows one language at a time, so it fetches each when it is asked for. */
const textsOnDemand: Plugin = {
  name: "texts-on-demand",
  enforce: "pre",
  async resolveId(source, importer) {
    if (!source.endsWith("/texts.ts")) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found?.id === path("../shared/i18n/texts.ts")
      ? path("../shared/i18n/texts-on-demand.ts")
      : null;
  },
};

/** The window: one page, everything bundled, no remote of any kind. */
export default defineConfig({
  root: path("../renderer"),
  base: "./",
  plugins: [textsOnDemand, react()],
  worker: { format: "es" },
  build: {
    outDir: path("../dist/renderer"),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The budget is on what the first page loads, and it is measured, not warned about.
    chunkSizeWarningLimit: 4_000,
  },
});
