import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskFileSystem } from "../../../electron/files/file-system.ts";
import { createStaticFiles } from "../../../electron/files/static-files.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

async function site() {
  const outside = await temporaryFolder();
  const root = join(outside, "renderer");
  await mkdir(join(root, "assets"), { recursive: true });
  await writeFile(join(root, "index.html"), "<p>page");
  await writeFile(join(root, "assets", "app.js"), "1");
  await writeFile(join(root, "assets", "font 1.woff2"), "f");
  await writeFile(join(root, "data.lintel"), "not for the window");
  await writeFile(join(root, ".hidden.html"), "");
  await writeFile(join(outside, "secret.html"), "secret");
  await symlink(join(outside, "secret.html"), join(root, "link.html"));
  await mkdir(join(root, "folder.html"));
  return createStaticFiles(diskFileSystem, root);
}

describe("the files of the window", () => {
  it.each([
    ["/", "<p>page", "text/html; charset=utf-8"],
    ["/index.html", "<p>page", "text/html; charset=utf-8"],
    ["/assets/app.js", "1", "text/javascript; charset=utf-8"],
    ["/assets/font%201.woff2", "f", "font/woff2"],
  ])("are served under %s", async (path, content, type) => {
    const file = await (await site()).read(path);
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe(content);
    expect(file?.type).toBe(type);
  });

  it.each([
    "/../secret.html",
    "/%2e%2e/secret.html",
    "/..%2fsecret.html",
    "/assets/../../secret.html",
    "/..\\secret.html",
    "/%5c..%5csecret.html",
    "//secret.html",
    "/./index.html",
    "/link.html",
    "/.hidden.html",
    "/folder.html",
    "/data.lintel",
    "/none.html",
    "/assets/",
    "/assets",
    "/%00index.html",
    "/index.html%00.js",
    "/C:/secret.html",
    "/%E0%A4%A",
    "",
    "secret.html",
  ])("do not include %s", async (path) => {
    expect(await (await site()).read(path)).toBeNull();
  });
});
