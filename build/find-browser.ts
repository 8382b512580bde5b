import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** The shell is Chromium without a browser's own windows, which would be drawn with every page. */
const SHELL = "chromium-headless-shell";
const NAMES = [SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]; // prettier-ignore
const FONT = "fonts-noto-cjk";
const FIXED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser that end-to-end tests run in: Playwright's own, else one installed on this machine. */
export function findBrowser(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [chromium.executablePath(), ...onPath, ...FIXED];
  return candidates.find((path) => path !== "" && existsSync(path)) ?? null;
}

/** As `findBrowser`; where there is none, installs Debian's Chromium with a Korean font if it can. */
export function provideBrowser(): string | null {
  const found = findBrowser();
  if (found !== null && hasKoreanFont()) return found;
  if (process.platform !== "linux" || !canInstall()) return found;
  if (found !== null) {
    install([FONT]);
    return found;
  }
  install([FONT, SHELL]);
  // Not every system packs the shell by itself.
  if (findBrowser() === null) install([FONT, "chromium"]);
  return findBrowser();
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(" and ")} for the end-to-end tests …`);
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
}

function hasKoreanFont(): boolean {
  const { status, stdout } = spawnSync("fc-list", [":lang=ko"], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
}

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stderr } = spawnSync(command, args, { env, encoding: "utf8" });
  if (status !== 0) console.error(stderr.trim());
}
