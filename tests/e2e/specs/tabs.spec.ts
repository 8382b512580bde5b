import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startBrowserHost } from "../../support/browser-host.ts";
import { expect, test } from "../harness/app-test.ts";
import { readPdf } from "../../support/pdf-text.ts";
import { EditorPage } from "../pages/editor-page.ts";

const text = (name: string) =>
  JSON.stringify({
    format: "lintel",
    version: 1,
    nodes: [{ id: "one", kind: "generic/vm", name, position: { x: 0, y: 0 } }],
    edges: [],
  });

test("two diagrams have tabs with a history each, and pieces go from one to the other", async ({
  app,
  page,
  workspace,
}) => {
  await writeFile(join(workspace, "shop.lintel"), text("Web"));
  await writeFile(join(workspace, "bank.lintel"), text("Ledger"));
  await app.open("shop.lintel");
  await expect(app.component("Web")).toBeVisible();
  await expect(page.getByRole("tab")).toHaveCount(0);
  await app.open("bank.lintel");
  await expect(app.component("Ledger")).toBeVisible();
  const tabs = page.getByRole("tablist", { name: "Open diagrams" }).getByRole("tab");
  await expect(tabs).toHaveText(["shop.lintel", "bank.lintel"]);
  await expect(tabs.nth(1)).toHaveAttribute("aria-selected", "true");

  // Copied there, pasted here: both keep what they had.
  await app.component("Ledger").click();
  await page.keyboard.press("Control+C");
  await page.keyboard.press("Alt+PageUp");
  await expect(page).toHaveTitle(/^shop\.lintel/);
  await page.keyboard.press("Control+V");
  await expect(app.component("Ledger")).toBeVisible();
  await expect(app.component("Web")).toBeVisible();
  await expect(page.getByRole("tab", { name: "shop.lintel, not saved" })).toBeVisible();

  // Undo is that of the tab.
  await page.keyboard.press("Alt+PageDown");
  await app.component("Ledger").click();
  await page.keyboard.press("Delete");
  await expect(app.component("Ledger")).toBeHidden();
  await page.keyboard.press("Alt+PageUp");
  await page.keyboard.press("Control+Z");
  await expect(app.component("Ledger")).toBeHidden();
  await expect(page).toHaveTitle(/^shop\.lintel/);
  await tabs.nth(1).click();
  await expect(page).toHaveTitle(/^● bank\.lintel/);
  await page.keyboard.press("Control+Z");
  await expect(app.component("Ledger")).toBeVisible();

  // What is open is shown, not opened twice.
  await app.open("shop.lintel");
  await expect(tabs).toHaveCount(2);
  await expect(page).toHaveTitle(/^shop\.lintel/);

  // What was found in one does not hide that the other has it too.
  await expect(app.findings).toContainText(/Info\s*[1-9]/);
  await tabs.nth(1).click();
  await expect(app.findings).toContainText(/Info\s*[1-9]/);
  await page.keyboard.press("Alt+W");
  await app.open("bank.lintel");
  await expect(app.component("Ledger")).toBeVisible();
  await expect(app.findings).toContainText(/Info\s*[1-9]/);
});

test("one PDF holds every open diagram where that is chosen", async ({ app, page, workspace }) => {
  await writeFile(join(workspace, "shop.lintel"), text("Web"));
  await writeFile(join(workspace, "bank.lintel"), text("Ledger"));
  for (const name of ["shop", "bank"]) {
    await app.open(`${name}.lintel`);
    await expect(page).toHaveTitle(new RegExp(`^${name}`));
  }
  await page.keyboard.press("Control+E");
  const dialog = page.getByRole("dialog", { name: "Export a picture" });
  await dialog.getByRole("combobox", { name: "Format" }).selectOption("svg");
  const which = dialog.getByRole("radiogroup", { name: "Diagrams" });
  await expect(which).toHaveCount(0);
  await dialog.getByRole("combobox", { name: "Format" }).selectOption("pdf");
  await which.getByText("All 2 open").click();
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  const save = page.getByRole("dialog", { name: "Save as a file" });
  await save.getByRole("textbox").fill("both.pdf");
  await save.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/both\.pdf/).first()).toBeVisible();
  const { pages } = readPdf(await readFile(join(workspace, "both.pdf")));
  expect(pages.map(([name]) => name)).toEqual(["Web", "Ledger"]);
});

test("tabs are walked and closed by keys and pointer, and unsaved work is asked about", async ({
  app,
  page,
  workspace,
}) => {
  const path = join(workspace, "shop.lintel");
  await writeFile(path, text("Web"));
  await app.open("shop.lintel");
  await app.component("Web").click();
  await page.keyboard.press("Delete");
  await expect(page).toHaveTitle(/^● shop\.lintel/);
  await page.getByRole("button", { name: "File", exact: true }).click();
  await page.getByRole("menuitem", { name: "Start screen" }).click();
  await expect(page.getByRole("tab", { name: "New tab" })).toHaveAttribute("aria-selected", "true");
  await page.getByRole("button", { name: "Single server", exact: true }).click();
  const tabs = page.getByRole("tab");
  await expect(tabs).toHaveText(["shop.lintel", "Single server"]);

  await tabs.nth(1).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(tabs.nth(0)).toBeFocused();
  await page.keyboard.press("Delete");
  const dialog = page.getByRole("dialog", { name: "Save changes?" });
  await expect(dialog).toContainText("shop.lintel");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(tabs).toHaveCount(2);
  // The template is as it was opened and goes without a question.
  await page.getByTitle("Close Single server").click();
  await expect(tabs).toHaveCount(0);
  await expect(page).toHaveTitle(/^● shop\.lintel/);
  await page.keyboard.press("Alt+W");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("button", { name: "New diagram" })).toBeVisible();
  expect(await readFile(path, "utf8")).not.toContain("Web");
});

test("what was open is open again at the next start, but for what is gone or open elsewhere", async ({
  browser,
  workspace,
}) => {
  for (const name of ["shop", "bank", "gone"]) {
    await writeFile(join(workspace, `${name}.lintel`), text(`In ${name}`));
  }
  const visit = async (address: string): Promise<EditorPage> => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(address);
    const app = new EditorPage(page);
    await app.ready();
    return app;
  };
  const host = await startBrowserHost(workspace);
  const first = await visit(host.address);
  for (const name of ["shop", "gone", "bank"]) await first.open(`${name}.lintel`);
  await first.page.getByRole("tab", { name: "shop.lintel" }).click();
  await expect(first.component("In shop")).toBeVisible();
  const beside = await visit(host.address);
  await expect(beside.page.getByRole("button", { name: "New diagram" })).toBeVisible();
  await first.page.reload();
  await expect(first.page.getByRole("tab")).toHaveText([
    "shop.lintel",
    "gone.lintel",
    "bank.lintel",
  ]);
  await first.page.context().close();
  await beside.page.context().close();
  await host.stop();

  await writeFile(join(workspace, "gone.lintel"), "no diagram any more");
  const again = await startBrowserHost(workspace);
  const next = await visit(again.address);
  await expect(next.page.getByRole("tab")).toHaveText(["shop.lintel", "bank.lintel"]);
  await expect(next.component("In shop")).toBeVisible();
  await expect(next.page.getByRole("log")).toContainText("could not be opened again: gone.lintel");
  await next.page.context().close();
  await again.stop();
});
