import type { Page } from "@playwright/test";
import { expect, test } from "../harness/app-test.ts";

const TEXT = JSON.stringify({
  format: "lintel",
  version: 1,
  nodes: [{ id: "web-1", kind: "generic/cache", name: "Store", position: { x: 0, y: 0 } }],
  edges: [],
});

/** Lets files fall onto the window as the system would; answers whether the window took them. */
async function drop(page: Page, files: readonly (readonly [string, string])[]): Promise<boolean> {
  return page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of given) dataTransfer.items.add(new File([text], name));
    const target = document.querySelector("#root > *") ?? document.body;
    const make = (type: string) =>
      new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
    target.dispatchEvent(make("dragover"));
    return !target.dispatchEvent(make("drop"));
  }, files);
}

test("a diagram dragged onto the window opens as a new one named like its file", async ({
  app,
  page,
}) => {
  expect(await drop(page, [["orders.lintel", TEXT]])).toBe(true);
  await expect(app.component("Store")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "orders" })).toBeVisible();
  await expect(page.getByText("“orders.lintel” is open as a new diagram.")).toBeVisible();
  await expect(page.getByRole("img", { name: /not saved|unsaved/i }).first()).toBeVisible();
});

test("several files open in a tab each, and what was open stays", async ({ app, page }) => {
  await drop(page, [["one.lintel", TEXT]]);
  await expect(app.component("Store")).toBeVisible();
  await drop(page, [
    ["two.lintel", TEXT.replace("Store", "Second")],
    ["three.lintel", TEXT],
  ]);
  await expect(page.getByText("2 files are open as new diagrams.")).toBeVisible();
  await expect(page.getByRole("tab")).toHaveText(["one", "two", "three"]);
  await page.getByRole("tab", { name: "two, not saved" }).click();
  await expect(app.component("Second")).toBeVisible();
});

test("what is no diagram is refused in a sentence, and nothing is lost", async ({ app, page }) => {
  expect(await drop(page, [["notes.txt", "hello"]])).toBe(true);
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("“notes.txt” cannot be opened. Only .lintel files");
  await dialog.getByRole("button", { name: "OK" }).click();
  await drop(page, [["broken.lintel", "{"]]);
  await expect(dialog).toContainText("“broken.lintel” cannot be opened.");
  await dialog.getByRole("button", { name: "OK" }).click();
  await drop(page, [["picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"]]);
  await expect(dialog).toContainText("“picture.svg” cannot be opened.");
  await dialog.getByRole("button", { name: "OK" }).click();
  await expect(app.canvas).toBeHidden();
});
