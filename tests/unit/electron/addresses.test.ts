import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskFileSystem } from "../../../electron/files/file-system.ts";
import { createStaticFiles } from "../../../electron/files/static-files.ts";
import { filesInArguments, isDiagramFile } from "../../../electron/main/opened-files.ts";
import { serveWindow } from "../../../electron/main/protocol.ts";
import { windowPath } from "../../../electron/main/window-address.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

describe("an address of the window", () => {
  it.each([
    ["lintel://app/", "/"],
    ["lintel://app/assets/app.js?x#y", "/assets/app.js"],
  ])("is %s", (address, path) => {
    expect(windowPath(address)).toBe(path);
  });

  it.each([
    "https://app/",
    "lintel://other/",
    "lintel://app.evil.example/",
    "lintel://user@app/",
    "lintel://app:80/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:text/html,x",
    "about:blank",
    "",
    "nonsense",
  ])("is not %s", (address) => {
    expect(windowPath(address)).toBeNull();
  });
});

describe("the window's scheme", () => {
  async function serving() {
    const root = join(await temporaryFolder(), "renderer");
    await mkdir(root);
    await writeFile(join(root, "index.html"), "<p>window");
    await writeFile(join(root, "..", "secret.html"), "secret");
    let serve: (request: Request) => Response | Promise<Response> = () => new Response();
    const protocol = { handle: (_scheme: string, handler: typeof serve) => void (serve = handler) };
    serveWindow(protocol, createStaticFiles(diskFileSystem, root));
    return (path: string, method = "GET") =>
      serve({ url: `lintel://app${path}`, method } as Request);
  }

  it("serves the window under its policy", async () => {
    const response = await (await serving())("/");
    expect([response.status, await response.text()]).toEqual([200, "<p>window"]);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  it.each(["/none.html", "/%2e%2e%2fsecret.html", "/..%5csecret.html"])(
    "serves nothing for %s",
    async (path) => {
      const response = await (await serving())(path);
      expect([response.status, await response.text()]).toEqual([404, ""]);
    },
  );

  it("takes nothing from the window", async () => {
    expect((await (await serving())("/", "POST")).status).toBe(404);
  });
});

describe("files named on a command line", () => {
  it("are diagrams by their ending, below the folder of the call", () => {
    const args = ["a.lintel", "/b/C.LINTEL", "notes.txt", "--x.lintel", "-y.lintel", "a\0.lintel"];
    expect(filesInArguments(args, "/work")).toEqual(["/work/a.lintel", "/b/C.LINTEL"]);
  });

  it("are at most twenty", () => {
    const args = Array.from({ length: 30 }, (_, turn) => `${turn}.lintel`);
    expect(filesInArguments(args, "/work")).toHaveLength(20);
  });

  it("are not folders or programs by their looks", () => {
    expect(["a.lintel", "a.lintel.exe", ".lintel", "lintel"].map(isDiagramFile)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
