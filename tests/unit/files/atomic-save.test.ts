import {
  chmod,
  chown,
  link,
  lstat,
  mkdir,
  readFile,
  readdir,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { FileFailure } from "../../../electron/files/file-failure.ts";
import { diskFileSystem } from "../../../electron/files/file-system.ts";
import { createFileWriter } from "../../../electron/files/file-writer.ts";
import { faultyFileSystem, SAVE_STEPS, type SaveStep } from "../../support/faulty-file-system.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const bytes = (text: string) => Buffer.from(text);
const write = (path: string, text: string) =>
  createFileWriter(diskFileSystem).write(path, bytes(text));

async function failureOf(attempt: Promise<unknown>): Promise<FileFailure> {
  const error: unknown = await attempt.then(
    () => new Error("It did not fail"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof FileFailure)) throw error;
  return error;
}

describe("writing a file", () => {
  it("replaces the content and leaves nothing else in the folder", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "a.lintel");
    await writeFile(path, "old");
    await write(path, "new");
    expect(await readFile(path, "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["a.lintel"]);
  });

  it("makes a file that is not there yet", async () => {
    const path = join(await temporaryFolder(), "new.lintel");
    await write(path, "text");
    expect(await readFile(path, "utf8")).toBe("text");
  });

  it("keeps the mode of the file", async () => {
    const path = join(await temporaryFolder(), "a.lintel");
    await writeFile(path, "old");
    await chmod(path, 0o640);
    await write(path, "new");
    expect((await stat(path)).mode & 0o7777).toBe(0o640);
  });

  it.runIf(process.getuid?.() === 0)("keeps the owner of the file", async () => {
    const path = join(await temporaryFolder(), "a.lintel");
    await writeFile(path, "old");
    await chown(path, 1234, 2345);
    await write(path, "new");
    expect(await stat(path)).toMatchObject({ uid: 1234, gid: 2345 });
  });

  it("follows symbolic links and leaves them in place", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "real"));
    await writeFile(join(folder, "real", "a.lintel"), "old");
    await symlink(join("real", "a.lintel"), join(folder, "one.lintel"));
    await symlink("one.lintel", join(folder, "two.lintel"));
    await write(join(folder, "two.lintel"), "new");
    expect((await lstat(join(folder, "two.lintel"))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, "real", "a.lintel"), "utf8")).toBe("new");
    expect(await readdir(join(folder, "real"))).toEqual(["a.lintel"]);
  });

  it("writes through a link to a file that is not there yet", async () => {
    const folder = await temporaryFolder();
    await symlink("later.lintel", join(folder, "link.lintel"));
    await write(join(folder, "link.lintel"), "new");
    expect(await readFile(join(folder, "later.lintel"), "utf8")).toBe("new");
    expect((await lstat(join(folder, "link.lintel"))).isSymbolicLink()).toBe(true);
  });

  it("says that a ring of links leads nowhere", async () => {
    const folder = await temporaryFolder();
    await symlink("b.lintel", join(folder, "a.lintel"));
    await symlink("a.lintel", join(folder, "b.lintel"));
    expect((await failureOf(write(join(folder, "a.lintel"), "x"))).code).toBe("not-found");
  });

  it("does not change another name of the same file", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "a.lintel"), "old");
    await link(join(folder, "a.lintel"), join(folder, "copy.lintel"));
    await write(join(folder, "a.lintel"), "new");
    expect(await readFile(join(folder, "copy.lintel"), "utf8")).toBe("old");
  });

  it.each(["다이어그램 🙂.lintel", "e\u0301\u00e9.lintel", `${"x".repeat(248)}.lintel`])(
    "writes a file named %s",
    async (name) => {
      const folder = await temporaryFolder();
      await write(join(folder, name), "text");
      expect(await readdir(folder)).toEqual([name]);
    },
  );

  it.each([
    ["a folder", "is-a-folder", (folder: string) => folder],
    ["a file in a folder that is gone", "not-found", (folder: string) => join(folder, "x", "a")],
    ["a file below a file", "not-found", (folder: string) => join(folder, "file", "a")],
    [
      "a name that is too long",
      "name-not-allowed",
      (folder: string) => join(folder, "x".repeat(300)),
    ],
    ["a name with a null character", "name-not-allowed", (folder: string) => join(folder, "a\0b")],
  ])("refuses %s", async (_what, code, pathIn) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "file"), "");
    const path = pathIn(folder);
    expect(await failureOf(write(path, "x"))).toMatchObject({ code, fileName: basename(path) });
    expect(await readdir(folder)).toEqual(["file"]);
  });

  it("refuses a file that is marked as read-only, even for an administrator", async () => {
    const path = join(await temporaryFolder(), "a.lintel");
    await writeFile(path, "old");
    await chmod(path, 0o444);
    expect((await failureOf(write(path, "new"))).code).toBe("read-only");
    expect(await readFile(path, "utf8")).toBe("old");
  });
});

describe("a disk that fails", () => {
  const CODES = {
    ENOSPC: "disk-full",
    EDQUOT: "disk-full",
    EIO: "failed",
    EACCES: "not-permitted",
    EPERM: "not-permitted",
    EROFS: "read-only",
    EBUSY: "in-use",
    EXDEV: "failed",
  } as const;
  const cases = SAVE_STEPS.flatMap((step) =>
    Object.entries(CODES).map(([code, answer]) => ({ step, code, answer })),
  );
  /** These codes are how systems say that a folder needs no flushing. */
  const harmless = (step: SaveStep, code: string) =>
    step === "sync-folder" && (code === "EACCES" || code === "EPERM");

  it.each(cases.filter(({ step, code }) => !harmless(step, code)))(
    "answers $code at step $step with $answer, and the file is whole",
    async ({ step, code, answer }) => {
      const folder = await temporaryFolder();
      const path = join(folder, "a.lintel");
      await writeFile(path, "old");
      const writer = createFileWriter(faultyFileSystem({ step, code }));
      expect((await failureOf(writer.write(path, bytes("new")))).code).toBe(answer);
      // After the renaming the new content stands there, only not yet for certain.
      expect(await readFile(path, "utf8")).toBe(step === "sync-folder" ? "new" : "old");
      expect(await readdir(folder)).toEqual(["a.lintel"]);
    },
  );

  it.each(["EACCES", "EPERM", "EINVAL"])(
    "takes %s at the folder's flush for a system without one",
    async (code) => {
      const path = join(await temporaryFolder(), "a.lintel");
      const writer = createFileWriter(faultyFileSystem({ step: "sync-folder", code }));
      expect(await writer.write(path, bytes("new"))).toEqual({ written: true });
    },
  );

  it("notices a write that lost its end", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "a.lintel");
    await writeFile(path, "old");
    const writer = createFileWriter(faultyFileSystem({ step: "write", code: "short" }));
    expect((await failureOf(writer.write(path, bytes("new")))).code).toBe("failed");
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["a.lintel"]);
  });

  it("never names a path in its failure", async () => {
    const folder = await temporaryFolder();
    const writer = createFileWriter(faultyFileSystem({ step: "rename", code: "EIO" }));
    const failure = await failureOf(writer.write(join(folder, "a.lintel"), bytes("x")));
    expect(`${failure.message} ${String(failure.fileName)}`).not.toContain(folder);
  });
});
