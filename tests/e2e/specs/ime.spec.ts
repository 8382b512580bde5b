import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "@playwright/test";
import { expect, test } from "../harness/app-test.ts";
import type { EditorPage } from "../pages/editor-page.ts";

/** What an input method shows while 주문 is being typed. */
const STEPS = ["ㅈ", "주", "줌", "주무", "주문"];

/**
 * Composes 주문 in the focused field. In the midst of it come the Enter and the Escape that an input
 * method keeps for itself: the page is told of the keys, marked as the input method's own.
 */
async function composeWithKeys(app: EditorPage, field: Locator): Promise<void> {
  const session = await app.page.context().newCDPSession(app.page);
  for (const text of STEPS) {
    const [selectionStart, selectionEnd] = [text.length, text.length];
    await session.send("Input.imeSetComposition", { text, selectionStart, selectionEnd });
  }
  for (const key of ["Enter", "Escape"]) {
    for (const type of ["keyDown", "keyUp"] as const) {
      const windowsVirtualKeyCode = 229;
      await session.send("Input.dispatchKeyEvent", { type, key, code: key, windowsVirtualKeyCode });
    }
  }
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("주문");
  await session.send("Input.insertText", { text: "주문" });
  await session.detach();
  await expect(field).toHaveValue("주문");
}

async function savedNode(workspace: string, file: string) {
  await expect.poll(() => readdir(workspace)).toContain(file);
  const text = await readFile(join(workspace, file), "utf8");
  const { nodes } = JSON.parse(text) as { nodes: readonly { name: string; notes?: string }[] };
  return nodes[0];
}

async function oneComponent(app: EditorPage): Promise<void> {
  await app.newDiagram();
  await app.clickKind("Virtual machine", { x: 320, y: 260 });
  await app.component("Virtual machine").click();
  await app.inspector.waitFor();
}

test("a component is named and described through an input method, and saved composed", async ({
  app,
  page,
  workspace,
}) => {
  await oneComponent(app);
  const field = page.locator(".name-field");
  await page.keyboard.press("F2");
  await expect(field).toBeFocused();
  await composeWithKeys(app, field);
  await field.press("Enter");
  await expect(app.component("주문")).toBeVisible();

  const name = app.inspector.getByRole("textbox", { name: "Name" });
  await name.press("Control+A");
  await composeWithKeys(app, name);
  const notes = app.inspector.getByRole("textbox", { name: "Notes" });
  await notes.focus();
  await composeWithKeys(app, notes);
  await expect(name).toHaveValue("주문");
  await app.saveAs("typed");
  expect(await savedNode(workspace, "typed.lintel")).toMatchObject({ name: "주문", notes: "주문" });
});

test("a name that comes decomposed is saved composed", async ({ app, page, workspace }) => {
  await oneComponent(app);
  await page.keyboard.press("F2");
  await expect(page.locator(".name-field")).toBeFocused();
  await page.keyboard.insertText("주문".normalize("NFD"));
  await page.keyboard.press("Enter");
  await expect(page.locator(".name-field")).toHaveCount(0);
  await app.saveAs("decomposed");
  expect((await savedNode(workspace, "decomposed.lintel"))?.name).toBe("주문");
});

test("the searches take what an input method composes", async ({ app, page }) => {
  const start = page.getByRole("searchbox");
  await start.focus();
  await composeWithKeys(app, start);

  await oneComponent(app);
  const palette = app.palette.getByRole("searchbox");
  await palette.fill("");
  await composeWithKeys(app, palette);

  await page.keyboard.press("Control+K");
  const commands = page.locator("[cmdk-input]");
  await expect(commands).toBeFocused();
  await composeWithKeys(app, commands);
  await expect(page.getByRole("dialog", { name: "Command palette" })).toBeVisible();
});

test("a note is written through an input method, line by line", async ({
  app,
  page,
  workspace,
}) => {
  await app.newDiagram();
  await page.keyboard.press("Alt+Shift+N");
  const field = page.locator(".note .name-field");
  await expect(field).toBeFocused();
  await page.keyboard.press("Control+A");
  await composeWithKeys(app, field);
  await page.keyboard.press("Enter");
  await app.compose(["ㅈ", "주"], "주문");
  await expect(field).toHaveValue("주문\n주문");
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  await app.saveAs("note");
  expect(await savedNode(workspace, "note.lintel")).toMatchObject({ name: "주문\n주문" });
});
