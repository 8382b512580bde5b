import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base } from "@playwright/test";
import { installedElectron } from "../../../build/electron-binary.ts";
import type { DesktopApp } from "./desktop-app.ts";
import { launchFakeElectron } from "./fake-electron.ts";
import { launchElectron } from "./real-electron.ts";

const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));
/** A page that does nothing by itself, so that a spec sees the host alone. */
const QUIET_PAGE = "<!doctype html><title>page</title><p>Quiet page</p>";

const program = installedElectron();
/** Stands in the name of every spec: results on the stand-in are no results on Electron. */
export const SHELL = program === null ? "fake Electron" : "Electron";

interface DesktopFixtures {
  /** Which window the application shows: the built one, or a page without any script. */
  readonly window: "built" | "quiet";
  /** Arguments of the program. Paths are below `home`. */
  readonly args: readonly string[];
  /** Files in `home` before the start, by their names. */
  readonly files: Readonly<Record<string, string>>;
  readonly home: string;
  readonly desktop: DesktopApp;
}

/** A test with the built desktop application, over a home folder that goes away afterwards. */
export const test = base.extend<DesktopFixtures>({
  window: ["quiet", { option: true }],
  args: [[], { option: true }],
  files: [{}, { option: true }],
  home: async ({ browserName, files }, use) => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), `lintel-desktop-${browserName}-`)));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  desktop: async ({ browser, home, window, args }, use) => {
    const appFolder = join(home, "app");
    await copyApp(appFolder, window);
    const options = { appFolder, home, args: args.map((name) => join(home, name)) };
    const desktop =
      program === null
        ? await launchFakeElectron(browser, options)
        : await launchElectron(program, options);
    await use(desktop);
    await desktop.quit();
  },
});

async function copyApp(folder: string, window: DesktopFixtures["window"]): Promise<void> {
  await cp(join(DIST, "main"), join(folder, "dist", "main"), { recursive: true });
  await cp(join(DIST, "preload"), join(folder, "dist", "preload"), { recursive: true });
  const renderer = join(folder, "dist", "renderer");
  if (window === "built") {
    await cp(join(DIST, "renderer"), renderer, { recursive: true });
  } else {
    await mkdir(renderer);
    await writeFile(join(renderer, "index.html"), QUIET_PAGE);
  }
  const manifest = { name: "lintel", version: "0.0.0", main: "dist/main/main.cjs" };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
}

export { expect } from "@playwright/test";
