import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { build } from "vite";
import { availabilityRows } from "./bench/availability-rows.ts";
import { engineRows } from "./bench/engine-rows.ts";
import { exportRows } from "./bench/export-rows.ts";
import { largeDocumentRows } from "./bench/large-document-rows.ts";
import { benchTable, type BenchRow } from "./bench/statistics.ts";
import { windowRows } from "./bench/window-rows.ts";
import { buildIfStale } from "./build-if-stale.ts";
import { ROOT } from "./run-step.ts";

/**
 * `npm run bench`: prints a table and writes dist/bench/report.json. It is no test and fails nothing.
 * `--quick` takes fewer rounds and leaves out the largest size.
 */
const quick = process.argv.includes("--quick");
const ENGINE_ROUNDS = quick ? 5 : 15;
const WINDOW_ROUNDS = quick ? 1 : 5;
const LARGE_ROUNDS = 3;
const SIZES = quick ? [200, 1_000] : [200, 1_000, 5_000];

await buildIfStale(["host", "renderer"]);
await build({ configFile: fileURLToPath(new URL("vite.bench.config.ts", import.meta.url)) });
const rows: BenchRow[] = [
  // First: in the window they are drawn by a worker, beside no heap of anything else.
  ...(await exportRows(WINDOW_ROUNDS)),
  ...engineRows(ENGINE_ROUNDS),
  ...availabilityRows(WINDOW_ROUNDS),
  ...(await windowRows(SIZES, WINDOW_ROUNDS)),
  // A file of 20 MiB takes minutes.
  ...(quick ? [] : await largeDocumentRows(LARGE_ROUNDS)),
];
console.log(benchTable(rows));
const report = { node: process.version, cpus: cpus().length, rows };
mkdirSync(join(ROOT, "dist/bench"), { recursive: true });
writeFileSync(join(ROOT, "dist/bench/report.json"), `${JSON.stringify(report, null, 2)}\n`);
