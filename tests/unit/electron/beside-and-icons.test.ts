import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ICON_LIMITS, readIconPacks } from "../../../electron/files/icon-packs.ts";
import { diskFileSystem } from "../../../electron/files/file-system.ts";
import { hostFixture } from "../../support/host-fixture.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const NAME = "lintel-kinds.json";

async function diagramIn(folder: string) {
  const host = await hostFixture();
  const path = join(host.root, folder, "a.lintel");
  await mkdir(join(host.root, folder), { recursive: true });
  await writeFile(path, "{}");
  const beside = join(host.root, folder, NAME);
  return { ...host, beside, token: host.context.tokens.tokenOf(path) };
}

describe("the catalogue file beside a diagram", () => {
  it("is read by the diagram's token alone, and there may be none", async () => {
    const { ask, beside, token } = await diagramIn("team");
    expect(await ask("documents.kindsBeside", { file: token })).toBeNull();
    await writeFile(beside, "[]");
    const read = await ask("documents.kindsBeside", { file: token });
    expect(read).toEqual({ name: NAME, text: "[]" });
  });

  it.each([
    ["is no text", Buffer.from([0xff, 0xfe, 0x00])],
    ["is too large", Buffer.alloc(1024 * 1024 + 1, 0x20)],
  ])("is only said to be there when it %s", async (_, bytes) => {
    const { ask, beside, token, defects } = await diagramIn(".");
    await writeFile(beside, bytes);
    const read = await ask("documents.kindsBeside", { file: token });
    expect(read).toEqual({ name: NAME, text: null });
    expect(defects).toEqual([]);
  });

  it("is only said to be there when a folder has its name", async () => {
    const { ask, beside, token } = await diagramIn(".");
    await mkdir(beside);
    expect(await ask("documents.kindsBeside", { file: token })).toMatchObject({ text: null });
  });

  it("is not there when a link leads it out of the workspace", async () => {
    const { ask, beside, token, folder } = await diagramIn(".");
    await writeFile(join(folder, "secret"), "secret");
    await symlink(join(folder, "secret"), beside);
    expect(await ask("documents.kindsBeside", { file: token })).toBeNull();
  });

  it("cannot be asked for by a path", async () => {
    const { dispatch, beside } = await diagramIn(".");
    await writeFile(beside, "[]");
    const answer = await dispatch("documents.kindsBeside", { file: beside });
    expect(answer).toEqual({ ok: false, error: { code: "unknown-token" } });
  });
});

describe("the user's icon folder", () => {
  it("need not be there", async () => {
    const host = await hostFixture();
    expect(await host.ask("icons.list", {})).toEqual({ files: [], limit: null });
  });

  it("gives its SVG files by name, and nothing that lies elsewhere", async () => {
    const host = await hostFixture();
    const folder = join(host.folder, "data", "icons");
    await mkdir(join(folder, "sub.svg"), { recursive: true });
    await writeFile(join(host.folder, "secret.svg"), "secret");
    await symlink(join(host.folder, "secret.svg"), join(folder, "link.svg"));
    for (const name of ["aws_s3.SVG", "로고.svg", ".hidden.svg", "read.me"]) {
      await writeFile(join(folder, name), `<svg>${name}</svg>`);
    }
    await writeFile(join(folder, "bytes.svg"), Buffer.from([0xff, 0x00]));
    await writeFile(join(folder, "large.svg"), Buffer.alloc(ICON_LIMITS.fileBytes + 1, 0x20));
    const { files, limit } = await host.ask("icons.list", {});
    expect(limit).toBeNull();
    expect(files).toEqual([
      { name: "aws_s3", svg: "<svg>aws_s3.SVG</svg>" },
      { name: "bytes", svg: "" },
      { name: "large", svg: null },
      { name: "로고", svg: "<svg>로고.svg</svg>" },
    ]);
    expect(JSON.stringify(files)).not.toContain(host.folder);
  });

  it("is read up to a limit, which is told", async () => {
    const folder = await temporaryFolder();
    const half = " ".repeat(ICON_LIMITS.fileBytes);
    const most = ICON_LIMITS.totalBytes / ICON_LIMITS.fileBytes + 1;
    for (let index = 0; index <= most; index += 1) {
      await writeFile(join(folder, `${100 + index}.svg`), half);
    }
    const { files, limit } = await readIconPacks(diskFileSystem, folder);
    expect([files.length, limit]).toEqual([most, most]);
    await rm(folder, { recursive: true });
  });
});
