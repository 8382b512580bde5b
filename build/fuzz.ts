import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startFuzzedHost } from "../tests/support/fuzz/fuzzed-host.ts";
import { readerTargets } from "../tests/support/fuzz/reader-targets.ts";
import { HANG_MS, runFuzz } from "../tests/support/fuzz/run-fuzz.ts";

/**
 * `npm run fuzz -- --count 100000 --seed 1`: mutated files, pictures, icons, requests and messages.
 * Ends with 1 when one of them crashed a reader, took longer than a second twice, or left a promise behind.
 */
const { values } = parseArgs({
  options: { count: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});

const rejections: unknown[] = [];
process.on("unhandledRejection", (reason) => rejections.push(reason));
const folder = await mkdtemp(join(tmpdir(), "lintel-fuzz-"));
const host = await startFuzzedHost(folder);
const start = performance.now();
const { count, crashes, slowest } = await runFuzz([...(await readerTargets()), ...host.targets], {
  count: Number(values.count),
  seed: Number(values.seed),
});
await host.end();
await rm(folder, { recursive: true, force: true });
for (const { target, seed, error } of crashes.slice(0, 20)) {
  console.log(`${target}, seed ${seed}: ${error}`);
}
for (const defect of host.defects.slice(0, 20)) console.log("defect:", defect);
const hangs = slowest.ms > HANG_MS ? 1 : 0;
console.log(
  `${count} inputs in ${((performance.now() - start) / 1000).toFixed(0)} s: ${crashes.length} crashes, ` +
    `${host.defects.length} defects, ${rejections.length} unhandled rejections; slowest ${slowest.ms.toFixed(0)} ms ` +
    `(${slowest.target}, seed ${slowest.seed})`,
);
process.exitCode = crashes.length + host.defects.length + rejections.length + hangs > 0 ? 1 : 0;
