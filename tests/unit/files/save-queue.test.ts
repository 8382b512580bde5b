import type { PathLike } from "node:fs";
import { readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskFileSystem, type FileSystem } from "../../../electron/files/file-system.ts";
import { createFileWriter } from "../../../electron/files/file-writer.ts";
import { createQueue } from "../../../electron/files/queue.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

describe("the queue of saves", () => {
  it("writes one at a time for each real file, whatever name it has, and the last one stays", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "a.lintel");
    await writeFile(path, "");
    await symlink("a.lintel", join(folder, "link.lintel"));
    let open = 0;
    let most = 0;
    const fs: FileSystem = {
      ...diskFileSystem,
      async open(file, flags, mode) {
        if (flags === "wx") most = Math.max(most, ++open);
        return diskFileSystem.open(file, flags, mode);
      },
      async rename(from, to) {
        await diskFileSystem.rename(from, to);
        open--;
      },
    };
    const writer = createFileWriter(fs);
    const names = ["a.lintel", "link.lintel"];
    await Promise.all(
      Array.from({ length: 50 }, (_, turn) =>
        writer.write(join(folder, names[turn % 2] ?? ""), Buffer.from(`turn ${turn}`)),
      ),
    );
    expect(most).toBe(1);
    expect(await readFile(path, "utf8")).toBe("turn 49");
    expect(await readdir(folder)).toEqual(["a.lintel", "link.lintel"]);
  });

  it("does not let a later save overtake one whose file is found slowly", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "a.lintel");
    await writeFile(path, "");
    let looked = 0;
    const slowly = async (file: PathLike): Promise<string> => {
      if (looked++ === 0) await new Promise((done) => setTimeout(done, 50));
      return diskFileSystem.realpath(file);
    };
    const fs = { ...diskFileSystem, realpath: slowly as FileSystem["realpath"] };
    const writer = createFileWriter(fs);
    const texts = ["first", "second"];
    await Promise.all(texts.map((text) => writer.write(path, Buffer.from(text))));
    expect(await readFile(path, "utf8")).toBe("second");
  });

  it("goes on after a task that failed", async () => {
    const queue = createQueue();
    const order: string[] = [];
    const first = queue.run("key", () => Promise.reject(new Error("no")));
    const second = queue.run("key", () => Promise.resolve(order.push("second")));
    await expect(first).rejects.toThrow("no");
    await second;
    expect(order).toEqual(["second"]);
  });

  it("does not let one file wait for another", async () => {
    const queue = createQueue();
    let release = (): void => undefined;
    const held = queue.run("a", () => new Promise<void>((done) => (release = done)));
    await expect(queue.run("b", () => Promise.resolve("done"))).resolves.toBe("done");
    release();
    await held;
  });
});
