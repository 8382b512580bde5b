import { expect, it, onTestFinished } from "vitest";
import { startFuzzedHost } from "../support/fuzz/fuzzed-host.ts";
import { readerTargets, type Target } from "../support/fuzz/reader-targets.ts";
import { runFuzz } from "../support/fuzz/run-fuzz.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

it("readers of files answer whatever they are given", async () => {
  const { crashes } = await runFuzz(await readerTargets(), { count: 400, seed: 20261121 });
  expect(crashes).toEqual([]);
}, 120_000);

it("the host answers whatever it is sent", async () => {
  const host = await startFuzzedHost(await temporaryFolder());
  onTestFinished(() => host.end());
  const { crashes } = await runFuzz(host.targets, { count: 1_500, seed: 20261121 });
  expect(crashes).toEqual([]);
  expect(host.defects).toEqual([]);
}, 120_000);

it("a reader that breaks is found, with the input that broke it", async () => {
  const brittle: Target = {
    name: "brittle",
    share: 1,
    run: ({ below }) => {
      if (below(50) === 7) throw new Error("broke");
    },
  };
  const { crashes } = await runFuzz([brittle], { count: 500, seed: 1 });
  expect(crashes.length).toBeGreaterThan(0);
  const again = await runFuzz([brittle], { count: 1, seed: crashes[0]?.seed ?? 0 });
  expect(again.crashes.length).toBe(1);
});

it("an input is slow only when it is slow again", async () => {
  let now = 0;
  let runs = 0;
  const costing = (...costs: readonly number[]): Target => ({
    name: "costing",
    share: 1,
    run: () => {
      now += costs[runs] ?? 0;
      runs += 1;
    },
  });
  const slowest = async (target: Target) => {
    runs = 0;
    const outcome = await runFuzz([target], { count: 3, seed: 7, time: () => now });
    return [outcome.slowest.ms, outcome.slowest.seed, runs];
  };
  expect(await slowest(costing(10, 2_000, 30, 20))).toEqual([30, 8, 4]);
  expect(await slowest(costing(10, 2_000, 1_500, 20))).toEqual([1_500, 8, 4]);
  expect(await slowest(costing(10, 900, 30))).toEqual([900, 8, 3]);
});
