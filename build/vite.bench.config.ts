import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The pages that the editor is measured against. */
export default defineConfig({
  root: path("../tests/bench/pages"),
  base: "./",
  plugins: [react()],
  logLevel: "warn",
  build: {
    outDir: path("../dist/bench"),
    emptyOutDir: true,
    target: "es2023",
    reportCompressedSize: false,
    rolldownOptions: {
      input: [
        path("../tests/bench/pages/naive.html"),
        path("../tests/bench/pages/limit-canvas.html"),
      ],
    },
  },
});
