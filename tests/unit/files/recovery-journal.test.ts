import { readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskFileSystem, type FileSystem } from "../../../electron/files/file-system.ts";
import { createFileWriter } from "../../../electron/files/file-writer.ts";
import {
  createRecoveryJournal,
  type DraftInput,
  type RecoveryJournal,
} from "../../../electron/files/recovery-journal.ts";
import { MemoryDisk } from "../../support/memory-disk.ts";
import { OWN_PROCESS } from "../../support/saving-fixture.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const DRAFT = "draft-0001";

function journalOn(fs: FileSystem, folder: string): RecoveryJournal {
  return createRecoveryJournal({
    fs,
    writer: createFileWriter(fs),
    folder,
    processes: { own: () => Promise.resolve(OWN_PROCESS) },
    now: () => new Date("2026-01-01T00:00:00Z"),
    maxBytes: 1_000_000,
  });
}

function input(text: string, changes: Partial<DraftInput> = {}): DraftInput {
  const session = "window";
  return {
    draft: DRAFT,
    revision: 1,
    session,
    path: null,
    base: null,
    title: "주문",
    text,
    ...changes,
  };
}

async function fixture() {
  const folder = join(await temporaryFolder(), "recovery");
  return {
    folder,
    file: join(folder, `${DRAFT}.draft`),
    journal: journalOn(diskFileSystem, folder),
  };
}

describe("the recovery journal", () => {
  it("gives a later start the newest text with the patches after it", async () => {
    const { folder, journal } = await fixture();
    await journal.record(input("old", { path: "/a.lintel", base: "v1" }));
    await journal.record(
      input('{"새": "줄\\n"}\n', { revision: 2, path: "/a.lintel", base: "v1" }),
    );
    expect(await journal.append(DRAFT, 3, "move a\nto b")).toBe(true);
    expect(await journal.append(DRAFT, 4, "rename")).toBe(true);
    const [found] = await journalOn(diskFileSystem, folder).list();
    expect(found).toMatchObject({
      draft: DRAFT,
      text: '{"새": "줄\\n"}\n',
      patches: ["move a\nto b", "rename"],
      intact: true,
      head: { path: "/a.lintel", base: "v1", title: "주문", revision: 2 },
    });
    expect(await readdir(folder)).toEqual([`${DRAFT}.draft`]);
  });

  it("begins without patches after each whole text", async () => {
    const { journal } = await fixture();
    await journal.record(input("one"));
    await journal.append(DRAFT, 2, "patch");
    await journal.record(input("two", { revision: 3 }));
    expect(await journal.read(DRAFT)).toMatchObject({ text: "two", patches: [] });
  });

  it("wants the whole text first, also after a new start", async () => {
    const { folder, journal } = await fixture();
    expect(await journal.append(DRAFT, 1, "patch")).toBe(false);
    await journal.record(input("text"));
    expect(await journalOn(diskFileSystem, folder).append(DRAFT, 2, "patch")).toBe(false);
  });

  it("wants the whole text again when patches have grown long", async () => {
    const { journal } = await fixture();
    await journal.record(input("text"));
    const patch = "x".repeat(1024 * 1024);
    const answers: boolean[] = [];
    for (let revision = 2; revision < 12; revision++) {
      answers.push(await journal.append(DRAFT, revision, patch));
    }
    expect(answers).toEqual([...Array<boolean>(8).fill(true), false, false]);
  });

  it("drops a draft with the save that holds it, and keeps one that is newer", async () => {
    const { folder, journal } = await fixture();
    await journal.record(input("one", { revision: 5 }));
    await journal.settle(DRAFT, 4);
    expect(await readdir(folder)).toHaveLength(1);
    await journal.settle(DRAFT, 5);
    expect(await readdir(folder)).toEqual([]);
  });

  it("does not bring back what comes late for a revision that is saved", async () => {
    const { folder, journal } = await fixture();
    await journal.record(input("one", { revision: 1 }));
    await journal.settle(DRAFT, 3);
    await journal.record(input("late", { revision: 2 }));
    expect(await journal.append(DRAFT, 3, "late")).toBe(true);
    expect(await readdir(folder)).toEqual([]);
    await journal.record(input("newer", { revision: 4 }));
    expect(await journal.read(DRAFT)).toMatchObject({ text: "newer" });
  });

  it("does not put an older text in the place of a newer one", async () => {
    const { journal } = await fixture();
    await journal.record(input("newer", { revision: 2 }));
    await journal.record(input("older", { revision: 1 }));
    expect(await journal.read(DRAFT)).toMatchObject({ text: "newer" });
  });

  it("forgets a draft by the user's word, twice as well", async () => {
    const { folder, journal } = await fixture();
    await journal.record(input("one"));
    await journal.discard(DRAFT);
    await journal.discard(DRAFT);
    expect(await readdir(folder)).toEqual([]);
    await expect(journal.read(DRAFT)).rejects.toMatchObject({ code: "not-found", fileName: null });
  });

  it("waits at the end for what is on its way", async () => {
    const { journal } = await fixture();
    void journal.record(input("text"));
    await journal.flush();
    expect(await journal.read(DRAFT)).toMatchObject({ text: "text" });
  });
});

describe("a damaged journal", () => {
  it.each([0, 1, 10, 200])("gives all that was whole when %d bytes are cut off", async (cut) => {
    const { file, journal } = await fixture();
    await journal.record(input("the text"));
    await journal.append(DRAFT, 2, "first");
    await journal.append(DRAFT, 3, "second ".repeat(40));
    const { length } = await readFile(file);
    await truncate(file, length - cut);
    const patches = cut <= 1 ? ["first", "second ".repeat(40)] : ["first"];
    expect(await journal.read(DRAFT)).toMatchObject({ text: "the text", patches });
  });

  it("wants the whole text again after a patch that could not be written", async () => {
    const disk = new MemoryDisk();
    disk.putFolder("/data");
    const journal = journalOn(disk.fs, "/data/recovery");
    await journal.record(input("text"));
    disk.fault = ({ name }) => (name === "write" ? { code: "ENOSPC" } : null);
    await expect(journal.append(DRAFT, 2, "patch")).rejects.toMatchObject({ code: "disk-full" });
    disk.fault = () => null;
    expect(await journal.append(DRAFT, 3, "next")).toBe(false);
  });

  it("says that a text is not whole, and gives what there is of it", async () => {
    const { file, journal } = await fixture();
    await journal.record(input("the text"));
    const bytes = await readFile(file);
    await truncate(file, bytes.indexOf("the text") + 5);
    expect(await journal.read(DRAFT)).toMatchObject({ text: "the t", intact: false });
  });

  it.each([
    ["empty", ""],
    ["nonsense", "\u0000\u0001 no record"],
    ["another's", '{"draft":1}\ntext'],
    ["no object", "[1]\ntext"],
  ])("is listed all the same when a file is %s", async (_what, content) => {
    const { folder, file, journal } = await fixture();
    await journal.record(input("good", { draft: "draft-0002" }));
    await writeFile(file, content);
    await writeFile(join(folder, "notes.txt"), "");
    const listed = await journal.list();
    expect(listed.map(({ draft }) => draft).sort()).toEqual([DRAFT, "draft-0002"]);
    expect(listed.find(({ draft }) => draft === DRAFT)).toMatchObject({
      head: null,
      text: content,
      intact: false,
    });
  });
});

describe("a journal on a bad disk", () => {
  const CODES = ["ENOSPC", "EIO", "EACCES", "EPERM", "EBUSY", "EXDEV", "short", "cut"];

  it.each(CODES)("with %s at any step has every text it told to be written", async (code) => {
    for (let at = 0; at < 60; at++) {
      const disk = new MemoryDisk();
      disk.putFolder("/data");
      const journal = journalOn(disk.fs, "/data/recovery");
      disk.fault = ({ index }) => {
        if (index !== at || code === "cut") return null;
        return code === "short" ? "short" : { code };
      };
      if (code === "cut") disk.cutBefore = at;
      let told = 0;
      const isTold = (revision: number) => (): void => void (told = revision);
      await journal.record(input("1", { revision: 1 })).then(isTold(1), () => undefined);
      const appended = await journal.append(DRAFT, 2, "2").catch(() => false);
      if (appended) told = 2;
      await journal.record(input("3", { revision: 3 })).then(isTold(3), () => undefined);
      disk.fault = () => null;
      for (const found of code === "cut" ? disk.afterPowerCut() : [disk]) {
        found.cutBefore = Infinity;
        const [draft] = await journalOn(found.fs, "/data/recovery").list();
        const newest = Number(draft?.patches.at(-1) ?? draft?.text ?? 0);
        expect(newest, `${code} at ${JSON.stringify(disk.steps[at])}`).toBeGreaterThanOrEqual(told);
      }
    }
  });
});
