import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { startHost, useBuiltHost, type RunningHost } from "../../support/built-host.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const SAVES = 200;
const SEED = 20261121;
const host = useBuiltHost();

const textOf = (turn: number, padding: number) =>
  `${JSON.stringify({ turn, padding: "다".repeat(padding) })}\n`;

async function place(running: RunningHost): Promise<string> {
  const listing = await running.call("files.list", { folder: null, extensions: [] });
  if (!listing.ok) throw new Error("no listing");
  const { token: folder } = listing.value.folder;
  const placed = await running.call("files.place", { folder, name: "a.lintel" });
  if (!placed.ok) throw new Error("no place");
  return placed.value.file.token;
}

it("a host killed in the middle of 200 saves leaves the old file or the new one, whole", async () => {
  const home = await temporaryFolder();
  const workspace = join(home, "work");
  const path = join(workspace, "a.lintel");
  const lives = fc.sample(fc.record({ ms: fc.nat(150), padding: fc.nat(100_000) }), {
    seed: SEED,
    numRuns: 100,
  });
  let sent = 0;
  let saved = 0;
  let killed = 0;
  while (sent < SAVES) {
    const life = lives[killed % lives.length] ?? { ms: 10, padding: 0 };
    const running = await startHost(host.bundle(), home, ["--workspace", workspace]);
    const file = await place(running);
    const end = setTimeout(() => running.child.kill("SIGKILL"), life.ms);
    try {
      while (sent < SAVES) {
        const text = textOf(++sent, life.padding);
        const answer = await running.call("documents.save", { file, text, expected: null });
        expect(answer.ok).toBe(true);
        saved = sent;
      }
    } catch (error) {
      // The connection of a killed host breaks; anything else is a finding.
      if (!(error instanceof TypeError)) throw error;
    }
    clearTimeout(end);
    running.child.kill("SIGKILL");
    await running.ended;
    killed++;
    if (saved === 0) continue;
    const { turn } = JSON.parse(await readFile(path, "utf8")) as { turn: number };
    expect([saved, sent]).toContain(turn);
    saved = turn;
    const strays = (await readdir(workspace)).filter((name) => name !== "a.lintel");
    expect(strays.length).toBeLessThanOrEqual(1);
  }
  expect(killed).toBeGreaterThan(5);
  const last = await startHost(host.bundle(), home, ["--workspace", workspace]);
  const file = await place(last);
  await last.call("documents.save", { file, text: "end", expected: null });
  expect(await readdir(workspace)).toEqual(["a.lintel"]);
}, 120_000);
