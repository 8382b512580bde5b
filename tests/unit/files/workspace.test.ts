import { mkdir, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isInside } from "../../../electron/files/contained-folder.ts";
import { isAllowedFileName } from "../../../electron/files/file-name.ts";
import { diskFileSystem } from "../../../electron/files/file-system.ts";
import { createWorkspace } from "../../../electron/files/workspace.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

async function workspaceWith(files: readonly string[], folders: readonly string[] = []) {
  const outside = await temporaryFolder();
  const root = join(outside, "workspace");
  const workspace = await createWorkspace(diskFileSystem, root);
  for (const folder of folders) await mkdir(join(root, folder), { recursive: true });
  for (const file of files) await writeFile(join(root, file), "x");
  return { outside, root, workspace };
}
const namesOf = (entries: readonly { readonly name: string }[]) => entries.map(({ name }) => name);

describe("listing a folder of the workspace", () => {
  it("has folders first, then files with the wanted endings, with numbers counted", async () => {
    const { root, workspace } = await workspaceWith(
      ["web 10.lintel", "web 2.lintel", "Web 1.LINTEL", "notes.txt", "가.lintel", "lintel"],
      ["b", "a10", "a9"],
    );
    const { entries } = await workspace.list(root, ["lintel"]);
    expect(namesOf(entries)).toEqual([
      "a9",
      "a10",
      "b",
      "Web 1.LINTEL",
      "web 2.lintel",
      "web 10.lintel",
      "가.lintel",
    ]);
  });

  it("has every file when no ending is asked for, and the time of each", async () => {
    const { root, workspace } = await workspaceWith(["notes.txt"]);
    await utimes(join(root, "notes.txt"), 0, 0);
    expect((await workspace.list(root, [])).entries).toEqual([
      {
        path: join(root, "notes.txt"),
        name: "notes.txt",
        type: "file",
        modified: "1970-01-01T00:00:00.000Z",
      },
    ]);
  });

  it("leaves out hidden entries and links that lead outside or nowhere", async () => {
    const { outside, root, workspace } = await workspaceWith(
      [".hidden.lintel", "a.lintel"],
      [".git"],
    );
    await writeFile(join(outside, "secret.lintel"), "");
    await symlink(join(outside, "secret.lintel"), join(root, "secret.lintel"));
    await symlink(outside, join(root, "up"));
    await symlink("nowhere", join(root, "nowhere.lintel"));
    await symlink("a.lintel", join(root, "same.lintel"));
    expect(namesOf((await workspace.list(root, [])).entries)).toEqual(["a.lintel", "same.lintel"]);
  });

  it("leads up to the top of the workspace and no further", async () => {
    const { root, workspace } = await workspaceWith([], ["sub"]);
    expect((await workspace.list(join(root, "sub"), [])).parent).toBe(root);
    expect((await workspace.list(root, [])).parent).toBeNull();
  });

  it("makes a workspace that is not there yet", async () => {
    const { workspace } = await workspaceWith([]);
    expect((await workspace.list(workspace.root, [])).name).toBe("workspace");
  });
});

describe("the border of the workspace", () => {
  it.each([
    ["its parent", (_root: string, outside: string) => outside],
    ["a path with dots", (root: string) => join(root, "..")],
    ["a neighbour with a longer name", (root: string) => `${root}-2`],
    ["a link to the outside", (root: string) => join(root, "up")],
    ["a folder behind a link to the outside", (root: string) => join(root, "up", "workspace-2")],
  ])("refuses to list %s", async (_what, pathIn) => {
    const { outside, root, workspace } = await workspaceWith([]);
    await mkdir(`${root}-2`);
    await symlink(outside, join(root, "up"));
    await expect(workspace.list(pathIn(root, outside), [])).rejects.toMatchObject({
      code: "not-permitted",
    });
  });

  it("refuses a file behind a link to the outside, also one that is not there yet", async () => {
    const { outside, root, workspace } = await workspaceWith([]);
    await symlink(outside, join(root, "up"));
    await symlink(join(outside, "new.lintel"), join(root, "link.lintel"));
    for (const path of [join(root, "up", "new.lintel"), join(root, "link.lintel")]) {
      await expect(workspace.file(path)).rejects.toMatchObject({ code: "not-permitted" });
      await expect(workspace.exists(path)).rejects.toMatchObject({ code: "not-permitted" });
    }
  });

  it("tells whether a file is there", async () => {
    const { root, workspace } = await workspaceWith(["a.lintel"]);
    expect(await workspace.exists(join(root, "a.lintel"))).toBe(true);
    expect(await workspace.exists(join(root, "b.lintel"))).toBe(false);
  });

  it("is not crossed by a name that only starts with dots", () => {
    expect(isInside("/work", "/work/..name")).toBe(true);
    expect(isInside("/work", "/work/../name")).toBe(false);
    expect(isInside("/", "/anything")).toBe(true);
  });
});

describe("a file's name", () => {
  it.each(["a.lintel", "주문 서비스.lintel", "🙂", "a b-c_d (1).lintel", "x".repeat(255)])(
    "may be %s",
    (name) => {
      expect(isAllowedFileName(name)).toBe(true);
    },
  );

  it.each([
    "",
    ".",
    "..",
    ".hidden",
    "a/b",
    "a\\b",
    "a:b",
    "a?",
    "a\0b",
    "a\nb",
    "a.",
    "a ",
    "CON",
    "nul.lintel",
    "\ud800",
    "가".repeat(86),
  ])("may not be %j", (name) => {
    expect(isAllowedFileName(name)).toBe(false);
  });
});
