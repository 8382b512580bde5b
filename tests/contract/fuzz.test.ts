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
