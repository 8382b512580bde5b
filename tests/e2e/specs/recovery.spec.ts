import type { Browser, Page } from "@playwright/test";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startBrowserHost } from "../../support/browser-host.ts";
import { expect, test } from "../harness/app-test.ts";
import { EditorPage } from "../pages/editor-page.ts";

const node = (id: string, name: string, y: number) => ({
  id,
  kind: "generic/vm",
  name,
  position: { x: 0, y },
});
const WEB = node("web", "Web", 0);
const DB = node("db", "DB", 160);
const text = (nodes: readonly object[], change: object = {}) =>
  JSON.stringify({ format: "lintel", version: 1, nodes, edges: [], ...change });

/** Longer than it may take until an edit is on disk. */
const RECORDED_MS = 1000;

async function tab(browser: Browser, address: string): Promise<EditorPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const app = new EditorPage(page);
  await app.ready();
  return app;
}

async function renameOnCanvas(page: Page, app: EditorPage, from: string, to: string) {
  await app.component(from).click();
  await page.keyboard.press("F2");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(to);
  await page.keyboard.press("Enter");
  await expect(app.component(to)).toBeVisible();
}

test("work that was not saved when the host was killed is offered at the next start", async ({
  browser,
  workspace,
}) => {
  const path = join(workspace, "shop.lintel");
  await writeFile(path, text([WEB]));
  const first = await startBrowserHost(workspace);
  const before = await tab(browser, first.address);
  await before.open("shop.lintel");
  await renameOnCanvas(before.page, before, "Web", "Renamed");
  await before.page.waitForTimeout(RECORDED_MS);
  process.kill(first.pid, "SIGKILL");
  await before.page.context().close();

  const second = await startBrowserHost(workspace);
  const after = await tab(browser, second.address);
  const section = after.page.getByRole("dialog", { name: "Recovered work" });
  await expect(section).toContainText("shop.lintel");
  await expect(section).toContainText("1 component, 0 connections");
  expect(await readFile(path, "utf8")).toBe(text([WEB]));
  await section.getByRole("button", { name: /^Open/ }).click();
  await expect(after.component("Renamed")).toBeVisible();
  await expect(section).toBeHidden();
  await expect(after.page).toHaveTitle(/^● shop\.lintel/);
  // It took the place of the file that was open again without it.
  await expect(after.page.getByRole("tab")).toHaveCount(0);
  await after.page.keyboard.press("Control+S");
  await expect(after.page).toHaveTitle(/^shop\.lintel/);
  expect(await readFile(path, "utf8")).toContain('"Renamed"');
  await after.page.reload();
  await after.ready();
  await after.page.waitForTimeout(2 * RECORDED_MS);
  await expect(section).toBeHidden();
  await expect(after.component("Renamed")).toBeVisible();
  await after.page.context().close();
  await second.stop();
});

test("a diagram that was never saved is offered again, until it is discarded", async ({
  browser,
  host,
}) => {
  const before = await tab(browser, host.address);
  await before.newDiagram();
  await before.clickKind("Virtual machine", { x: 300, y: 200 });
  await expect(before.component("Virtual machine")).toBeVisible();
  await before.page.waitForTimeout(RECORDED_MS);
  await before.page.context().close();

  const after = await tab(browser, host.address);
  const section = after.page.getByRole("region", { name: "Recovered work" });
  await expect(section).toContainText("Never saved");
  await section.getByRole("button", { name: /^Discard/ }).click();
  await after.page.getByRole("dialog").getByRole("button", { name: "Discard" }).click();
  await expect(section).toBeHidden();
  await after.page.reload();
  await after.ready();
  await after.page.waitForTimeout(2 * RECORDED_MS);
  await expect(section).toBeHidden();
  await after.page.context().close();
});

test("a file that changes outside while nothing is edited is loaded again, one undo step back", async ({
  app,
  page,
  workspace,
}) => {
  const path = join(workspace, "shop.lintel");
  await writeFile(path, text([WEB]));
  await app.open("shop.lintel");
  await expect(app.component("Web")).toBeVisible();
  await writeFile(path, text([WEB, DB]));
  await expect(app.component("DB")).toBeVisible();
  await expect(page.getByRole("log")).toContainText("has been loaded again");
  await expect(page).toHaveTitle(/^shop\.lintel/);
  await page.keyboard.press("Control+Z");
  await expect(app.component("DB")).toBeHidden();
  await expect(page).toHaveTitle(/^●/);
});

test("a file that changes outside while it is edited is merged, and the merge is one step", async ({
  app,
  page,
  workspace,
}) => {
  const path = join(workspace, "shop.lintel");
  await writeFile(path, text([WEB]));
  await app.open("shop.lintel");
  await renameOnCanvas(page, app, "Web", "Mine");
  await writeFile(path, text([{ ...WEB, name: "Theirs" }, DB]));
  const dialog = page.getByRole("dialog", { name: "Changed by another program" });
  await expect(dialog.getByText("Both changed the same (1)")).toBeVisible();
  await dialog.getByRole("radiogroup").getByText("On disk").click();
  await dialog.getByRole("button", { name: "Merge both" }).click();
  await expect(app.component("Theirs")).toBeVisible();
  await expect(app.component("DB")).toBeVisible();
  await page.keyboard.press("Control+Z");
  await expect(app.component("Mine")).toBeVisible();
  await page.keyboard.press("Control+Shift+Z");
  await page.keyboard.press("Control+S");
  await expect(page).toHaveTitle(/^shop\.lintel/);
  const saved = await readFile(path, "utf8");
  expect(saved).toContain('"Theirs"');
  expect(saved).toContain('"DB"');
});

test("a file that is removed outside leaves the diagram here, unsaved", async ({
  app,
  page,
  workspace,
}) => {
  const path = join(workspace, "shop.lintel");
  await writeFile(path, text([WEB]));
  await app.open("shop.lintel");
  await expect(app.component("Web")).toBeVisible();
  await rm(path);
  await expect(page.getByRole("log")).toContainText("was removed or renamed");
  await expect(page).toHaveTitle(/^●/);
  await page.keyboard.press("Control+S");
  await expect(page).toHaveTitle(/^shop\.lintel/);
  expect(await readFile(path, "utf8")).toContain('"Web"');
});

test("a second tab on one file is read-only until it takes over, and then the first one is", async ({
  app,
  browser,
  host,
  page,
  workspace,
}) => {
  await writeFile(join(workspace, "shop.lintel"), text([WEB]));
  await app.open("shop.lintel");
  await expect(app.component("Web")).toBeVisible();
  const second = await tab(browser, host.address);
  await second.open("shop.lintel");
  const bar = second.page.getByRole("alert").filter({ hasText: "Read only" });
  await expect(bar).toContainText("another window");
  await second.component("Web").click();
  await second.page.keyboard.press("Delete");
  await expect(second.component("Web")).toBeVisible();
  const inspector = second.page.getByRole("region", { name: /^Inspector/ });
  await expect(inspector).toContainText("take the file over");
  await expect(inspector.getByRole("textbox", { name: "Name", exact: true })).toBeDisabled();
  await expect(inspector.getByRole("combobox").first()).toBeDisabled();
  await second.dragBy(second.component("Web"), 80, 40);
  await expect(second.page).toHaveTitle(/^shop\.lintel/);
  await bar.getByRole("button", { name: "Take over" }).click();
  await expect(bar).toBeHidden();
  await second.component("Web").click();
  await expect(inspector.getByRole("textbox", { name: "Name", exact: true })).toBeEnabled();
  await expect(inspector).not.toContainText("take the file over");
  await expect(page.getByRole("alert").filter({ hasText: "Read only" })).toBeVisible();
  await renameOnCanvas(second.page, second, "Web", "Second");
  await second.page.keyboard.press("Control+S");
  await expect(app.component("Second")).toBeVisible();
  await second.page.context().close();
});

test("earlier versions are listed with what they count, and open as a new diagram", async ({
  app,
  page,
  workspace,
}) => {
  const path = join(workspace, "shop.lintel");
  await writeFile(path, text([WEB, DB]));
  await app.open("shop.lintel");
  await app.component("DB").click();
  await page.keyboard.press("Delete");
  await page.keyboard.press("Control+S");
  await expect(page).toHaveTitle(/^shop\.lintel/);
  await page.getByRole("button", { name: "File", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Earlier versions/ }).click();
  const dialog = page.getByRole("dialog", { name: "Earlier versions" });
  const versions = dialog.getByRole("list", { name: "Versions" }).getByRole("button");
  await expect(versions).toHaveCount(2);
  await versions.nth(1).click();
  await expect(dialog).toContainText("2 components, 0 connections");
  await expect(dialog.getByRole("list", { name: "Findings" })).toBeVisible();
  await dialog.getByRole("button", { name: "Open as new diagram" }).click();
  await expect(app.component("DB")).toBeVisible();
  await expect(page).toHaveTitle(/^● Untitled/);
  expect(await readFile(path, "utf8")).not.toContain('"DB"');
});
