import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskFileSystem } from "../../../electron/files/file-system.ts";
import { createFileWriter } from "../../../electron/files/file-writer.ts";
import {
  GENERATION_LIMITS,
  type GenerationLimits,
} from "../../../electron/files/generation-bounds.ts";
import { createGenerations } from "../../../electron/files/generations.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const PATH = "/home/kim/주문.lintel";

async function fixture(limits: Partial<GenerationLimits> = {}) {
  const folder = join(await temporaryFolder(), "generations");
  let time = Date.UTC(2026, 0, 1);
  const clock = { step: 1000 };
  const generations = createGenerations({
    fs: diskFileSystem,
    writer: createFileWriter(diskFileSystem),
    folder,
    now: () => (time += clock.step),
    maxBytes: 100_000,
    limits: { ...GENERATION_LIMITS, ...limits },
  });
  const keep = (text: string, saved = true, path = PATH) =>
    generations.keep(path, Buffer.from(text), saved);
  const texts = async (path = PATH) => {
    const listed = await generations.list(path);
    return Promise.all(
      listed.map(async ({ id }) => (await generations.read(path, id)).bytes.toString()),
    );
  };
  const filesOf = async () => {
    const [key = ""] = await readdir(folder);
    return (await readdir(join(folder, key))).map((name) => join(folder, key, name));
  };
  return { folder, generations, keep, texts, filesOf, clock };
}

describe("generations", () => {
  it("come newest first with date, size and version, and hold what was saved", async () => {
    const { generations, keep, texts } = await fixture();
    await keep("one");
    await keep("두 번째");
    expect(await texts()).toEqual(["두 번째", "one"]);
    expect((await generations.list(PATH))[1]).toMatchObject({
      at: Date.UTC(2026, 0, 1, 0, 0, 1),
      bytes: 3,
      version: "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed",
    });
  });

  it("are twenty saved ones, with those found before an overwrite beside them", async () => {
    const { keep, texts } = await fixture();
    for (let turn = 0; turn < 25; turn++) {
      await keep(`theirs ${turn}`, false);
      await keep(`mine ${turn}`);
    }
    const kept = await texts();
    expect(kept.filter((text) => text.startsWith("mine"))).toHaveLength(20);
    expect(kept.at(-1)).toBe("mine 5");
    expect(kept).toHaveLength(39);
  });

  it("hold the same content once in a row, and again when it comes back", async () => {
    const { keep, texts } = await fixture();
    for (const text of ["a", "a", "b", "a"]) await keep(text);
    expect(await texts()).toEqual(["a", "b", "a"]);
  });

  it("keep their order when the clock is set back", async () => {
    const { keep, texts, clock } = await fixture();
    clock.step = -60_000;
    for (const text of ["first", "second", "third"]) await keep(text);
    expect(await texts()).toEqual(["third", "second", "first"]);
  });

  it("of one file never mix with those of another", async () => {
    const { keep, texts } = await fixture();
    await keep("mine");
    await keep("other", true, "/home/kim/other.lintel");
    expect(await texts()).toEqual(["mine"]);
  });

  it("tell a damaged one from a good one, and skip what is none", async () => {
    const { generations, keep, filesOf, folder } = await fixture();
    await keep("one");
    await keep("two");
    const [first = "", second = ""] = await filesOf();
    await writeFile(first, "no archive");
    for (const name of ["notes.txt", "x.gz", ".gz"]) await writeFile(join(first, "..", name), "");
    const [newest, oldest] = await generations.list(PATH);
    expect(await generations.list(PATH)).toHaveLength(2);
    expect((await generations.read(PATH, newest?.id ?? "")).bytes.toString()).toBe("two");
    await expect(generations.read(PATH, oldest?.id ?? "")).rejects.toMatchObject({
      code: "failed",
      fileName: "주문.lintel",
    });
    // A good archive of another text is no less damaged.
    await writeFile(first, await readFile(second));
    await expect(generations.read(PATH, oldest?.id ?? "")).rejects.toMatchObject({
      code: "failed",
    });
    await rm(folder, { recursive: true });
    expect(await generations.list(PATH)).toEqual([]);
  });

  it.each(["", "../../etc/passwd", "x", "../00000001-1767225601000-s-3-" + "0".repeat(64)])(
    "cannot be read by the name %j",
    async (id) => {
      const { generations, keep } = await fixture();
      await keep("one");
      await expect(generations.read(PATH, id)).rejects.toMatchObject({ code: "not-found" });
    },
  );

  it("do not grow past what one text may have when they are expanded", async () => {
    const { generations, keep } = await fixture();
    await keep("x".repeat(100_001));
    const [bomb] = await generations.list(PATH);
    await expect(generations.read(PATH, bomb?.id ?? "")).rejects.toMatchObject({ code: "failed" });
  });

  it("of one file stay within their bytes, but for the newest two", async () => {
    const { keep, texts } = await fixture({ fileBytes: 1 });
    for (const text of ["a", "b", "c"]) await keep(text);
    expect(await texts()).toEqual(["c", "b"]);
  });

  it("of all files together stay within their bytes, the oldest going first", async () => {
    const { generations, keep, texts } = await fixture({ totalBytes: 60 });
    const other = "/home/kim/other.lintel";
    for (const text of ["old 1", "old 2", "old 3"]) await keep(text, true, other);
    for (const text of ["new 1", "new 2", "new 3"]) await keep(text);
    await generations.tidy();
    expect(await texts()).toEqual(["new 3", "new 2"]);
    expect(await texts(other)).toEqual([]);
  });

  it("are tidied without a word where there are none", async () => {
    const { generations, folder } = await fixture();
    await expect(generations.tidy()).resolves.toBeUndefined();
    await mkdir(folder);
    await expect(generations.tidy()).resolves.toBeUndefined();
  });
});
