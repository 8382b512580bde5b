import { rename, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { contentVersion } from "../../../electron/files/content-version.ts";
import { createDocumentStore } from "../../../electron/files/document-store.ts";
import { createDocumentWatch } from "../../../electron/files/document-watch.ts";
import { diskFileSystem } from "../../../electron/files/file-system.ts";
import { createFileWriter } from "../../../electron/files/file-writer.ts";
import { watchFolder, type WatchFolder } from "../../../electron/files/watch-folder.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const versionOf = (text: string) => contentVersion(Buffer.from(text));
/** A system that tells of nothing, such as a network share. */
const silent: WatchFolder = () => () => undefined;

async function fixture(system: WatchFolder) {
  const path = join(await temporaryFolder(), "a.lintel");
  await writeFile(path, "one");
  const writer = createFileWriter(diskFileSystem);
  const documents = createDocumentStore({ fs: diskFileSystem, writer, maxBytes: 1000 });
  const told: [session: string, version: string | null][] = [];
  const closed = new Set<string>();
  const watch = createDocumentWatch({
    fs: diskFileSystem,
    documents,
    watchFolder: system,
    isOpen: (session) => !closed.has(session),
    changed: (session, changedPath, version) => {
      expect(changedPath).toBe(path);
      told.push([session, version]);
    },
  });
  onTestFinished(() => watch.close());
  const save = (text: string, session: string) =>
    watch.duringSave(path, session, () => documents.save(path, text, null));
  const until = (count: number) => vi.waitFor(() => expect(told).toHaveLength(count), 20_000);
  return { path, watch, told, closed, save, until };
}

describe("a watched file", () => {
  it("tells when another program changes, replaces, removes and brings it back", async () => {
    const { path, watch, told, until } = await fixture(watchFolder);
    expect(await watch.watch(path, "w")).toBe(versionOf("one"));
    await writeFile(path, "two");
    await until(1);
    await writeFile(`${path}.new`, "three");
    await rename(`${path}.new`, path);
    await until(2);
    await rm(path);
    await until(3);
    await writeFile(path, "four");
    await until(4);
    expect(told).toEqual([
      ["w", versionOf("two")],
      ["w", versionOf("three")],
      ["w", null],
      ["w", versionOf("four")],
    ]);
  });

  it("tells also where the system says nothing, once it is looked at", async () => {
    const { path, watch, told } = await fixture(silent);
    await watch.watch(path, "w");
    await watch.look();
    expect(told).toEqual([]);
    await writeFile(path, "two");
    await watch.look();
    await watch.look();
    expect(told).toEqual([["w", versionOf("two")]]);
  });

  it("says nothing when only its time changes, or its content comes back", async () => {
    const { path, watch, told } = await fixture(silent);
    await watch.watch(path, "w");
    await utimes(path, 1, 1);
    await watch.look();
    await writeFile(path, "two");
    await writeFile(path, "one");
    await watch.look();
    expect(told).toEqual([]);
  });

  it("tells every window of a save but the one that saved", async () => {
    const { path, watch, told, save } = await fixture(silent);
    for (const session of ["saver", "other"]) await watch.watch(path, session);
    await save("two", "saver");
    await watch.look();
    expect(told).toEqual([["other", versionOf("two")]]);
  });

  it("tells nobody of a save that wrote what was there", async () => {
    const { path, watch, told, save } = await fixture(silent);
    for (const session of ["saver", "other"]) await watch.watch(path, session);
    await save("one", "saver");
    await watch.look();
    expect(told).toEqual([]);
  });

  it("tells after a save what somebody else wrote during it", async () => {
    const { path, watch, told } = await fixture(silent);
    await watch.watch(path, "saver");
    await watch.duringSave(path, "saver", async () => {
      await writeFile(path, "theirs");
      await watch.look();
      expect(told).toEqual([]);
      return { outcome: "changed-outside", text: "theirs", version: versionOf("theirs") };
    });
    await watch.look();
    expect(told).toEqual([["saver", versionOf("theirs")]]);
  });

  it("is not told of any more after unwatching, nor to windows that have long gone", async () => {
    const { path, watch, told, closed } = await fixture(silent);
    for (const session of ["leaves", "gone", "stays"]) await watch.watch(path, session);
    watch.unwatch(path, "leaves");
    closed.add("gone");
    for (let look = 0; look < 7; look++) await watch.look();
    await writeFile(path, "two");
    await watch.look();
    expect(told).toEqual([["stays", versionOf("two")]]);
  });

  it("stops the system's watching with its last window", async () => {
    let stopped = 0;
    const { path, watch } = await fixture(() => () => {
      stopped += 1;
    });
    await watch.watch(path, "a");
    await watch.watch(path, "b");
    watch.unwatch(path, "a");
    expect(stopped).toBe(0);
    watch.unwatch(path, "b");
    expect(stopped).toBe(1);
  });

  it("may be gone when watching begins, but its folder may not", async () => {
    const { path, watch, told } = await fixture(silent);
    await rm(path);
    expect(await watch.watch(path, "w")).toBeNull();
    await writeFile(path, "back");
    await watch.look();
    expect(told).toEqual([["w", versionOf("back")]]);
    await expect(watch.watch(join(path, "x", "y"), "w")).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
