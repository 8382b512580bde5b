import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The window: one page, everything bundled, no remote of any kind. */
export default defineConfig({
  root: path("../renderer"),
  base: "./",
  plugins: [react()],
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
