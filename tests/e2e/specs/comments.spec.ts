import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { faults } from "../harness/accessibility.ts";
import { expect, test } from "../harness/app-test.ts";

const MIDDLE = { x: 420, y: 200 };

async function comment(page: Page, text: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Comment" }).fill(text);
  await dialog.getByRole("button", { name: "Save comment" }).click();
  await expect(dialog).toBeHidden();
}

test("a comment is written, marked, resolved, undone and kept in the file", async ({
  app,
  page,
  workspace,
}) => {
  await app.newDiagram();
  await app.clickKind("Cache", MIDDLE);
  await page.keyboard.press("Escape");
  await app.canvas.locator(".react-flow__node").first().click({ button: "right" });
  await page.getByRole("menuitem", { name: "Add comment…" }).click();
  const dialog = page.getByRole("dialog", { name: /^Comment on / });
  await expect(dialog.getByRole("textbox", { name: "Comment" })).toBeFocused();
  await expect(dialog.getByLabel("Date")).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
  await dialog.getByRole("textbox", { name: "By" }).fill("김하나");
  await comment(page, "Why only one?");

  const mark = app.canvas.getByRole("img", { name: "Open comments: 1" });
  await expect(mark).toBeVisible();
  const card = app.inspector.getByRole("listitem").filter({ hasText: "Why only one?" });
  await expect(card).toContainText("김하나");

  await app.inspector.getByRole("button", { name: "Add comment…" }).click();
  await expect(dialog.getByRole("textbox", { name: "By" })).toHaveValue("김하나");
  await comment(page, "Two, please");
  await expect(app.canvas.getByRole("img", { name: "Open comments: 2" })).toBeVisible();

  await card.getByRole("button", { name: "Resolve" }).click();
  await expect(mark).toBeVisible();
  await app.canvas.press("Control+Z");
  await expect(app.canvas.getByRole("img", { name: "Open comments: 2" })).toBeVisible();
  await app.canvas.press("Control+Shift+Z");
  await expect(mark).toBeVisible();

  await app.saveAs("reviewed.lintel");
  await expect(page.getByText("Saved as reviewed.lintel")).toBeVisible();
  const saved: unknown = JSON.parse(await readFile(join(workspace, "reviewed.lintel"), "utf8"));
  expect(saved).toMatchObject({
    comments: [
      { id: "c-1", text: "Why only one?", by: "김하나", resolved: true },
      { id: "c-2", text: "Two, please", by: "김하나" },
    ],
  });
});

test("all comments are listed, filtered, and lead to what they are about", async ({
  app,
  page,
}) => {
  await app.newDiagram();
  await app.clickKind("Cache", MIDDLE);
  await page.keyboard.press("Escape");
  await app.canvas.locator(".react-flow__node").first().click();
  await page.keyboard.press("Control+Alt+M");
  await comment(page, "On the server");
  await app.canvas.click({ position: { x: 200, y: 420 } });
  await page.keyboard.press("Control+Alt+M");
  await expect(page.getByRole("dialog", { name: /whole diagram/ })).toBeVisible();
  await comment(page, "On everything");

  await page.keyboard.press("Control+K");
  const palette = page.getByRole("combobox", { name: "Command palette" });
  await palette.fill("Comments…");
  await palette.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Comments" });
  await expect(dialog.getByRole("listitem")).toHaveCount(2);
  expect(await faults(page, "[role='dialog']")).toEqual([]);
  await dialog
    .getByRole("listitem")
    .filter({ hasText: "On everything" })
    .getByRole("button", { name: "Resolve" })
    .click();
  await expect(dialog.getByRole("listitem")).toHaveCount(1);
  await dialog.getByText("Resolved", { exact: true }).first().click();
  await expect(dialog.getByRole("listitem")).toContainText("On everything");
  await dialog.getByText("Open", { exact: true }).click();
  await dialog.getByRole("button", { name: /^Go to / }).click();
  await expect(dialog).toBeHidden();
  await expect(app.inspector).toContainText("On the server");
});
