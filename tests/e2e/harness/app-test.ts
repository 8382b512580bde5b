import { test as base, type Page } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBrowserHost, type RunningHost } from "../../support/browser-host.ts";
import { EditorPage } from "../pages/editor-page.ts";

interface AppFixtures {
  /** A folder of its own that the host shows as its workspace. */
  readonly workspace: string;
  readonly host: RunningHost;
  readonly app: EditorPage;
}

/** A test with the built window in a browser, over a workspace that goes away afterwards. */
export const test = base.extend<AppFixtures>({
  workspace: async ({ browserName }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `lintel-${browserName}-`));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
    await rm(`${folder}.data`, { recursive: true, force: true });
  },
  host: async ({ workspace }, use) => {
    const host = await startBrowserHost(workspace);
    await use(host);
    await host.stop();
  },
  app: async ({ page, host }, use) => {
    const errors = watchErrors(page);
    await page.goto(host.address);
    const app = new EditorPage(page);
    await app.ready();
    await use(app);
    if (errors.length > 0) throw new Error(`The page reported errors:\n${errors.join("\n")}`);
  },
});

/** Whatever the page's console says of errors makes the test fail. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

export { expect } from "@playwright/test";
