import { chromium, type Page } from "@playwright/test";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBrowserHost } from "../tests/support/browser-host.ts";
import { findBrowser } from "./find-browser.ts";
import { buildIfStale } from "./build-if-stale.ts";
import { ROOT } from "./run-step.ts";

/**
 * `tsx build/screenshots.ts [FOLDER]`: pictures of the built window for the README, in both languages and
 * themes.
 */
const folder = process.argv[2] ?? join(ROOT, "docs/images");
const SHOTS = [
  { name: "editor", template: /AWS/, language: "en", theme: "light", size: [1280, 800] },
  { name: "editor-ko-dark", template: /AWS/, language: "ko", theme: "dark", size: [1280, 800] },
  {
    name: "editor-large",
    template: /재해|DR|Hybrid/,
    language: "ko",
    theme: "light",
    size: [1920, 1080],
  },
  { name: "start", template: null, language: "en", theme: "light", size: [1280, 800] },
  { name: "start-ko-dark", template: null, language: "ko", theme: "dark", size: [1280, 800] },
] as const;

await buildIfStale(["host", "renderer"]);
mkdirSync(folder, { recursive: true });
const executablePath = findBrowser();
if (executablePath === null) throw new Error("No browser to take pictures with");
const workspace = mkdtempSync(join(tmpdir(), "lintel-shots-"));
const host = await startBrowserHost(workspace);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const { name, template, language, theme, size } of SHOTS) {
    const page = await browser.newPage({
      viewport: { width: size[0], height: size[1] },
      locale: language === "ko" ? "ko-KR" : "en-US",
      colorScheme: theme,
    });
    await choose(page, host.address, language, theme);
    if (template) await openTemplate(page, template);
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await host.stop();
  rmSync(workspace, { recursive: true, force: true });
  rmSync(`${workspace}.data`, { recursive: true, force: true });
}

async function choose(page: Page, address: string, language: string, theme: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(
    async ([chosenLanguage, chosenTheme]) => {
      const token = sessionStorage.getItem("lintel.token") ?? "";
      await fetch("/api/preferences.set", {
        method: "POST",
        headers: { "content-type": "application/json", "x-lintel-token": token },
        body: JSON.stringify({ language: chosenLanguage, theme: chosenTheme }),
      });
    },
    [language, theme],
  );
  await page.reload();
  await page.locator("#root > *").first().waitFor();
}

async function openTemplate(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
  const canvas = page.getByRole("region", { name: /^(Canvas|캔버스)$/ });
  await canvas.waitFor();
  await page
    .getByRole("region", { name: /^(Findings|진단)$/ })
    .getByRole("listitem")
    .first()
    .click();
}
