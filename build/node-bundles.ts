import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import type { InlineConfig } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const { version } = JSON.parse(readFileSync(path("../package.json"), "utf8")) as {
  version: string;
};

interface NodeBundle {
  readonly entry: string;
  readonly outDir: string;
  readonly file: string;
  readonly format: "cjs" | "es";
}

/** Everything that runs on Node or in Electron's main process, each one self-contained file. */
export const NODE_BUNDLES = {
  cli: { entry: "electron/cli/lintel.ts", outDir: "dist/cli", file: "lintel.js", format: "es" },
  host: {
    entry: "electron/browser-host/main.ts",
    outDir: "dist/browser-host",
    file: "browser-host.js",
    format: "es",
  },
  main: { entry: "electron/main/main.ts", outDir: "dist/main", file: "main.cjs", format: "cjs" },
  preload: {
    entry: "electron/preload/preload.ts",
    outDir: "dist/preload",
    file: "preload.cjs",
    format: "cjs",
  },
} as const satisfies Record<string, NodeBundle>;

export function nodeBundleConfig({ entry, outDir, file, format }: NodeBundle): InlineConfig {
  return {
    configFile: false,
    root: path(".."),
    logLevel: "warn",
    ssr: { noExternal: true },
    define: { __APP_VERSION__: JSON.stringify(version) },
    build: {
      ssr: path(`../${entry}`),
      outDir: path(`../${outDir}`),
      emptyOutDir: true,
      target: "node20",
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: ["electron", ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  };
}
