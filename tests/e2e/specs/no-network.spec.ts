import { chromium, expect, test, type Browser } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startBrowserHost } from "../../support/browser-host.ts";
import { startRecordingProxy } from "../../support/recording-proxy.ts";
import { EditorPage } from "../pages/editor-page.ts";

const RECORDER = fileURLToPath(new URL("../../support/record-connects.cjs", import.meta.url));

/** Chromium asks its maker about forms, accounts and updates, whatever page it shows. */
const BROWSERS_OWN = /^[A-Z]+ (?:http:\/\/)?[\w.-]+\.(?:google|googleapis|gstatic|gvt1)\.com[:/]/;
const ofPages = (asked: readonly string[]) => asked.filter((line) => !BROWSERS_OWN.test(line));

const linesOf = async (log: string): Promise<readonly string[]> =>
  existsSync(log) ? (await readFile(log, "utf8")).trim().split("\n") : [];

test.describe("behind a proxy that records", () => {
  let folder = "";
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "lintel-network-"));
  });
  test.afterEach(() => rm(folder, { recursive: true, force: true }));

  test("drawing, judging, saving and exporting reach nothing but the loopback host", async ({
    launchOptions,
  }) => {
    const log = join(folder, "connects.txt");
    const proxy = await startRecordingProxy();
    const host = await startBrowserHost(join(folder, "workspace"), {
      dataFolder: join(folder, "data"),
      env: { NODE_OPTIONS: `--require "${RECORDER}"`, LINTEL_CONNECTS: log },
    });
    let browser: Browser | undefined;
    try {
      browser = await chromium.launch({
        ...launchOptions,
        // Everything but the loopback host goes through the proxy.
        args: [...(launchOptions.args ?? []), `--proxy-server=${proxy.address}`],
      });
      const page = await browser.newPage();
      await page.goto(host.address);
      const app = new EditorPage(page);
      await app.ready();
      await page.getByRole("button", { name: /AWS/ }).first().click();
      await app.canvas.waitFor();
      await expect(app.findings.getByRole("listitem").first()).toBeVisible();
      await app.clickKind("Database", { x: 300, y: 300 });
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+s");
      await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
      await expect(page.getByRole("dialog")).toBeHidden();
      await expect.poll(() => readdirSync(join(folder, "workspace"))).toHaveLength(1);
      expect(await linesOf(log)).toEqual([]);
      expect(ofPages(proxy.asked)).toEqual([]);

      // What a page of no policy at all asks for does reach the proxy, so that it would have been seen.
      const other = await browser.newPage();
      await other.goto("about:blank");
      await other.evaluate(() => fetch("http://planted.invalid/").catch(() => undefined));
      expect(ofPages(proxy.asked)).toEqual(["GET http://planted.invalid/"]);
    } finally {
      await browser?.close();
      await host.stop();
      await proxy.close();
    }
  });

  test("a connection planted in the host would be seen", async () => {
    const log = join(folder, "connects.txt");
    const planted = 'require("node:net").connect(9, "192.0.2.1").on("error", () => {}).destroy()';
    spawnSync(process.execPath, ["--require", RECORDER, "--eval", planted], {
      env: { ...process.env, LINTEL_CONNECTS: log },
    });
    expect((await linesOf(log)).join()).toContain("192.0.2.1");
  });
});
