import { spawnSync } from "node:child_process";
import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createClaims, type Holder } from "../../../electron/files/claims.ts";
import { diskFileSystem } from "../../../electron/files/file-system.ts";
import { encodeLock } from "../../../electron/files/lock-record.ts";
import { createLocks } from "../../../electron/files/locks.ts";
import { pathKey } from "../../../electron/files/private-folder.ts";
import {
  createProcesses,
  systemStartOf,
  type ProcessIdentity,
  type Processes,
} from "../../../electron/files/running-process.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const AT = "2026-01-01T00:00:00.000Z";

async function workspace() {
  const folder = await temporaryFolder();
  const locks = join(folder, "data", "locks");
  const path = join(folder, "a.lintel");
  await writeFile(path, "");
  return { folder, locks, path };
}

/** A Lintel with its windows; several of them share a folder of locks. */
function program(locksFolder: string, pid = process.pid, running: readonly number[] = [1, 2]) {
  const own: ProcessIdentity = { machine: "m", machineName: "desk", pid, started: `start ${pid}` };
  const processes: Processes = {
    own: () => Promise.resolve(own),
    isRunning: (other) => Promise.resolve(other.machine !== "m" || running.includes(other.pid)),
  };
  const told: { session: string; path: string; holder: Holder }[] = [];
  const closed = new Set<string>();
  const now = () => new Date(AT);
  const app = pid === 1 ? "electron" : "browser";
  const claims = createClaims({
    fs: diskFileSystem,
    locks: createLocks({ fs: diskFileSystem, folder: locksFolder, processes, app, now }),
    app,
    machineOf: ({ process: { machine, machineName } }) => (machine === "m" ? null : machineName),
    isOpen: (session) => !closed.has(session),
    taken: (session, path, holder) => told.push({ session, path, holder }),
    now,
  });
  return { claims, told, closed };
}

describe("two windows of one program", () => {
  const window = { app: "browser", place: "window", machine: null, since: AT };

  it("are told of each other, by whatever name the file was reached", async () => {
    const { folder, locks, path } = await workspace();
    const link = join(folder, "link.lintel");
    await symlink("a.lintel", link);
    const { claims } = program(locks, 2);
    expect(await claims.claim(path, "one", false)).toBeNull();
    expect(await claims.claim(path, "one", false)).toBeNull();
    expect(await claims.claim(link, "two", false)).toEqual(window);
    await claims.release(path, "two");
    expect(await claims.claim(path, "two", false)).toEqual(window);
    await claims.release(path, "one");
    expect(await claims.claim(path, "two", false)).toBeNull();
  });

  it("take over from each other, and the one before is told", async () => {
    const { locks, path } = await workspace();
    const { claims, told } = program(locks, 2);
    await claims.claim(path, "one", false);
    expect(await claims.claim(path, "two", true)).toBeNull();
    expect(told).toEqual([{ session: "one", path, holder: window }]);
    expect(await claims.claim(path, "one", false)).toEqual(window);
  });

  it("do not wait for one that has gone", async () => {
    const { locks, path } = await workspace();
    const { claims, closed, told } = program(locks, 2);
    await claims.claim(path, "one", false);
    closed.add("one");
    expect(await claims.claim(path, "two", false)).toBeNull();
    expect(told).toEqual([]);
  });
});

describe("two programs", () => {
  it("are told of each other and take over, and the one before is told", async () => {
    const { locks, path } = await workspace();
    const [first, second] = [program(locks, 1), program(locks, 2)];
    await first.claims.claim(path, "a", false);
    const electron = { app: "electron", place: "program", machine: null, since: AT };
    expect(await second.claims.claim(path, "b", false)).toEqual(electron);
    expect(await second.claims.claim(path, "b", true)).toBeNull();
    await first.claims.look();
    await second.claims.look();
    const browser = { app: "browser", place: "program", machine: null, since: AT };
    expect(first.told).toEqual([{ session: "a", path, holder: browser }]);
    expect(second.told).toEqual([]);
    // What was taken is no longer there to be released.
    await first.claims.release(path, "a");
    expect(await first.claims.claim(path, "a", false)).toEqual(browser);
  });

  it("leave nothing behind when they end", async () => {
    const { folder, locks, path } = await workspace();
    const { claims } = program(locks, 1);
    await claims.claim(path, "a", false);
    expect(await readdir(locks)).toHaveLength(1);
    await claims.close();
    expect(await readdir(locks)).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(["a.lintel", "data"]);
  });

  it("let go of what a window held that has been gone for a while", async () => {
    const { locks, path } = await workspace();
    const [first, second] = [program(locks, 1), program(locks, 2)];
    await first.claims.claim(path, "a", false);
    first.closed.add("a");
    await first.claims.look();
    expect(await second.claims.claim(path, "b", false)).not.toBeNull();
    for (let look = 0; look < 6; look++) await first.claims.look();
    expect(await second.claims.claim(path, "b", false)).toBeNull();
  });

  it("take over from one that was killed, and from another that has its number now", async () => {
    const { locks, path } = await workspace();
    await program(locks, 3).claims.claim(path, "a", false);
    expect(await program(locks, 1).claims.claim(path, "b", false)).toBeNull();
  });

  it("leave it to the user whether another computer still works on the file", async () => {
    const { locks, path } = await workspace();
    await mkdir(locks, { recursive: true });
    const process = { machine: "x", machineName: "laptop", pid: 7, started: null };
    const record = encodeLock({ process, app: "electron", since: AT });
    await writeFile(join(locks, `${pathKey(path)}.lock`), record);
    const { claims } = program(locks, 1);
    expect(await claims.claim(path, "a", false)).toMatchObject({ machine: "laptop" });
    expect(await claims.claim(path, "a", true)).toBeNull();
  });

  it.each(["", "{", "[]", '{"process":{"pid":-1}}', '{"process":null,"app":"x","since":1}'])(
    "do not mind the damaged record %j",
    async (content) => {
      const { locks, path } = await workspace();
      await mkdir(locks, { recursive: true });
      await writeFile(join(locks, `${pathKey(path)}.lock`), content);
      const { claims } = program(locks, 1);
      expect(await claims.claim(path, "a", false)).toBeNull();
      await claims.look();
      expect(await claims.claim(path, "a", false)).toBeNull();
    },
  );

  it("let the user work where no record can be written", async () => {
    const { folder, path } = await workspace();
    await writeFile(join(folder, "file"), "");
    expect(await program(join(folder, "file", "locks")).claims.claim(path, "a", false)).toBeNull();
  });
});

describe("a process", () => {
  const processes = () => createProcesses(systemStartOf(diskFileSystem));

  it("runs as long as it is there under the same start", async () => {
    const { own, isRunning } = processes();
    const self = await own();
    expect(await isRunning(self)).toBe(true);
    expect(await isRunning({ ...self, pid: spawnSync(process.execPath, ["-v"]).pid })).toBe(false);
    expect(await isRunning({ ...self, machine: "another" })).toBe(true);
  });

  it.runIf(process.platform === "linux")("is told from an earlier one of its number", async () => {
    const { own, isRunning } = processes();
    const self = await own();
    expect(self.started).toMatch(/^[0-9a-f-]{36} \d+$/);
    expect(await isRunning({ ...self, started: "earlier" })).toBe(false);
    expect(await isRunning({ ...self, started: null })).toBe(true);
  });
});
