import { execFileSync } from "node:child_process";
import { readFile, readdir, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createDocumentStore, type DocumentStore } from "../../../electron/files/document-store.ts";
import { diskFileSystem, type FileSystem } from "../../../electron/files/file-system.ts";
import { createFileWriter } from "../../../electron/files/file-writer.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const MAX_BYTES = 64 * 1024 * 1024;
const storeOn = (fs: FileSystem): DocumentStore =>
  createDocumentStore({ fs, writer: createFileWriter(fs), maxBytes: MAX_BYTES });
const store = storeOn(diskFileSystem);

async function fileWith(content: string | Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), "a.lintel");
  await writeFile(path, content);
  return path;
}

describe("opening", () => {
  it("gives the text and a version that follows the content alone", async () => {
    const path = await fileWith("한글 text");
    const first = await store.open(path);
    expect(first.text).toBe("한글 text");
    await utimes(path, 1, 1);
    expect((await store.open(path)).version).toBe(first.version);
    await writeFile(path, "other");
    expect((await store.open(path)).version).not.toBe(first.version);
  });

  it("reads a file that starts with a byte order mark", async () => {
    expect((await store.open(await fileWith("\u{feff}{}"))).text).toBe("{}");
  });

  it("refuses 70 MiB before reading them", async () => {
    const path = await fileWith("");
    await truncate(path, 70 * 1024 * 1024);
    let read = false;
    const fs: FileSystem = {
      ...diskFileSystem,
      async open(...args) {
        const handle = await diskFileSystem.open(...args);
        handle.readFile = (() => {
          read = true;
          return Promise.reject(new Error("read"));
        }) as typeof handle.readFile;
        return handle;
      },
    };
    await expect(storeOn(fs).open(path)).rejects.toMatchObject({ code: "too-large" });
    expect(read).toBe(false);
  });

  it("refuses a file that grew past the limit while it was read", async () => {
    const path = await fileWith("four");
    const fs: FileSystem = {
      ...diskFileSystem,
      async open(...args) {
        const handle = await diskFileSystem.open(...args);
        handle.readFile = (() => Promise.resolve(Buffer.alloc(9))) as typeof handle.readFile;
        return handle;
      },
    };
    const small = createDocumentStore({ fs, writer: createFileWriter(fs), maxBytes: 8 });
    await expect(small.open(path)).rejects.toMatchObject({ code: "too-large" });
  });

  it.each([
    ["a lone continuation byte", new Uint8Array([0x80])],
    ["UTF-16", Buffer.from("text", "utf16le").fill(0xff, 0, 2)],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
  ])("refuses %s as no text", async (_what, content) => {
    await expect(store.open(await fileWith(content))).rejects.toMatchObject({
      code: "not-text",
      fileName: "a.lintel",
    });
  });

  it("refuses a folder and says when there is nothing", async () => {
    const folder = await temporaryFolder();
    await expect(store.open(folder)).rejects.toMatchObject({ code: "is-a-folder" });
    await expect(store.open(join(folder, "x"))).rejects.toMatchObject({ code: "not-found" });
  });

  it.runIf(process.platform !== "win32")("does not wait for a pipe", async () => {
    const path = join(await temporaryFolder(), "pipe.lintel");
    execFileSync("mkfifo", [path]);
    await expect(store.open(path)).rejects.toMatchObject({ code: "not-permitted" });
    await expect(store.save(path, "x", null)).rejects.toMatchObject({ code: "not-permitted" });
  });
});

describe("saving", () => {
  it("replaces the version that was opened", async () => {
    const path = await fileWith("one");
    const { version } = await store.open(path);
    const saved = await store.save(path, "two", version);
    expect(saved).toEqual({ outcome: "saved", version: (await store.open(path)).version });
    expect(await readFile(path, "utf8")).toBe("two");
  });

  it("writes nothing when the file was changed outside, and shows what stands there", async () => {
    const path = await fileWith("one");
    const { version } = await store.open(path);
    await writeFile(path, "theirs");
    expect(await store.save(path, "mine", version)).toMatchObject({
      outcome: "changed-outside",
      text: "theirs",
      version: (await store.open(path)).version,
    });
    expect(await readFile(path, "utf8")).toBe("theirs");
  });

  it("notices a change that keeps length and time", async () => {
    const path = await fileWith("one");
    await utimes(path, 1000, 1000);
    const { version } = await store.open(path);
    await writeFile(path, "two");
    await utimes(path, 1000, 1000);
    expect((await store.save(path, "mine", version)).outcome).toBe("changed-outside");
  });

  it("notices a change that comes while the new content is being written", async () => {
    const path = await fileWith("one");
    const { version } = await store.open(path);
    const fs: FileSystem = {
      ...diskFileSystem,
      readFile: (async (...args: Parameters<FileSystem["readFile"]>) => {
        await writeFile(path, "theirs");
        return diskFileSystem.readFile(...args);
      }) as FileSystem["readFile"],
    };
    expect((await storeOn(fs).save(path, "mine", version)).outcome).toBe("changed-outside");
    expect(await readFile(path, "utf8")).toBe("theirs");
    expect(await readdir(join(path, ".."))).toEqual(["a.lintel"]);
  });

  it("saves when somebody else has already written the same", async () => {
    const path = await fileWith("one");
    const { version } = await store.open(path);
    await writeFile(path, "two");
    expect((await store.save(path, "two", version)).outcome).toBe("saved");
  });

  it("replaces whatever stands there when the user has said so", async () => {
    const path = await fileWith("theirs");
    expect((await store.save(path, "mine", null)).outcome).toBe("saved");
    expect(await readFile(path, "utf8")).toBe("mine");
  });

  it("brings back a file that was deleted outside", async () => {
    const path = await fileWith("one");
    const { version } = await store.open(path);
    await rm(path);
    expect((await store.save(path, "two", version)).outcome).toBe("saved");
    expect(await readFile(path, "utf8")).toBe("two");
  });

  it("refuses more bytes than can be opened again", async () => {
    const path = await fileWith("old");
    const small = createDocumentStore({
      fs: diskFileSystem,
      writer: createFileWriter(diskFileSystem),
      maxBytes: 8,
    });
    await expect(small.save(path, "한글한글", null)).rejects.toMatchObject({ code: "too-large" });
    expect(await readFile(path, "utf8")).toBe("old");
  });

  it("lets one of two savers of the same version win and tells the other", async () => {
    const path = await fileWith("base");
    const { version } = await store.open(path);
    const outcomes = await Promise.all([
      store.save(path, "one", version),
      store.save(path, "two", version),
    ]);
    const won = outcomes.findIndex(({ outcome }) => outcome === "saved");
    expect(outcomes[1 - won]?.outcome).toBe("changed-outside");
    expect(await readFile(path, "utf8")).toBe(["one", "two"][won]);
  });
});

describe("checking", () => {
  it("tells the same content from a changed and a deleted one", async () => {
    const path = await fileWith("one");
    const { version } = await store.open(path);
    await utimes(path, 1, 1);
    expect(await store.check(path, version)).toBe("same");
    await writeFile(path, "two");
    expect(await store.check(path, version)).toBe("changed");
    await rm(path);
    expect(await store.check(path, version)).toBe("gone");
  });
});
