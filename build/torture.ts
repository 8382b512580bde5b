import { rmSync } from "node:fs";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vite";
import { endWithNpm } from "./end-with-npm.ts";
import { NODE_BUNDLES, nodeBundleConfig } from "./node-bundles.ts";
import { addFigures, describeFigures, NO_FIGURES } from "./torture/figures.ts";
import { tortureLane } from "./torture/lane.ts";

/**
 * `npm run torture`: kills the host (SIGKILL) again and again at random points while it saves and records
 * edits, over its HTTP contract and without a browser. After each kill a new host is asked what is left.
 * `--count` kills (2,000), `--seed`, `--lanes` hosts side by side. Fails unless nothing was lost.
 */
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "2000" },
    seed: { type: "string", default: "20261121" },
    lanes: { type: "string", default: "2" },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
const lanes = Math.min(Number(values.lanes), count);
if (![count, seed, lanes].every((value) => Number.isSafeInteger(value) && value > 0)) {
  console.error("Give --count, --seed and --lanes as whole numbers above 0.");
  process.exit(2);
}
endWithNpm();

const REPORT_EVERY = 100;
const folder = await realpath(await mkdtemp(join(tmpdir(), "lintel-torture-")));
// Ended from outside, it leaves no folder either.
process.once("SIGTERM", () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(2);
});
let figures = NO_FIGURES;
try {
  const config = nodeBundleConfig(NODE_BUNDLES.host);
  const outDir = join(folder, "browser-host");
  await build({ ...config, build: { ...config.build, outDir } });
  const bundle = join(outDir, NODE_BUNDLES.host.file);
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      const kills = Math.floor(count / lanes) + (lane < count % lanes ? 1 : 0);
      const own = { bundle, home: join(folder, `lane-${lane}`), seed: seed + lane, kills };
      for await (const life of tortureLane(own)) {
        figures = addFigures(figures, life);
        for (const fault of life.faults) console.log(fault);
        const { kills: killed } = figures;
        const due = life.kills > 0 && killed % REPORT_EVERY === 0 && killed < count;
        if (due) console.log(describeFigures(figures));
      }
    }),
  );
  console.log(describeFigures(figures));
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit(figures.faults.length > 0 ? 1 : 0);
