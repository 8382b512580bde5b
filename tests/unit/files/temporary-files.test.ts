import { spawnSync } from "node:child_process";
import { readdir, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskFileSystem } from "../../../electron/files/file-system.ts";
import { createFileWriter } from "../../../electron/files/file-writer.ts";
import { removeStrayFiles, temporaryPath } from "../../../electron/files/temporary-files.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const own = (folder: string) => basename(temporaryPath(folder));
/** A process that has ended. */
const deadProcess = () => spawnSync(process.execPath, ["--version"]).pid;
const ofProcess = (name: string, pid: number) => name.replace(`-${process.pid}-`, `-${pid}-`);

describe("what a killed process left behind", () => {
  it("is removed at the next save in the folder", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, ofProcess(own(folder), deadProcess())), "half");
    await createFileWriter(diskFileSystem).write(join(folder, "a.lintel"), Buffer.from("text"));
    expect(await readdir(folder)).toEqual(["a.lintel"]);
  });

  it("stays as long as its process runs, but no longer than a save can take", async () => {
    const folder = await temporaryFolder();
    const [young, old] = [own(folder), own(folder)];
    await writeFile(join(folder, young), "");
    await writeFile(join(folder, old), "");
    const twoHoursAgo = Date.now() / 1000 - 7200;
    await utimes(join(folder, old), twoHoursAgo, twoHoursAgo);
    await removeStrayFiles(diskFileSystem, folder);
    expect(await readdir(folder)).toEqual([young]);
  });

  it("is left to the machine that wrote it", async () => {
    const folder = await temporaryFolder();
    const foreign = ofProcess(own(folder), deadProcess()).replace(
      /save-[0-9a-f]{8}/,
      "save-00000000",
    );
    await writeFile(join(folder, foreign), "");
    await removeStrayFiles(diskFileSystem, folder);
    expect(await readdir(folder)).toEqual([foreign]);
  });

  it("is never a file of the user's", async () => {
    const folder = await temporaryFolder();
    const names = [".lintel-save-notes", ".hidden", "a.lintel", "lintel-save"];
    for (const name of names) await writeFile(join(folder, name), "");
    await removeStrayFiles(diskFileSystem, folder);
    expect((await readdir(folder)).sort()).toEqual([...names].sort());
  });

  it("is no reason to fail where there is no folder", async () => {
    const folder = await temporaryFolder();
    await expect(removeStrayFiles(diskFileSystem, join(folder, "gone"))).resolves.toBeUndefined();
  });
});
