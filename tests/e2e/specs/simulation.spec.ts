import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../harness/app-test.ts";

const panelOf = (page: Page): Locator => page.getByRole("region", { name: "What if it fails?" });
const stateOf = (component: Locator): Locator => component.locator(".state-badge");

test.beforeEach(async ({ app, page }) => {
  await page.getByRole("button", { name: /^Web service on AWS/ }).click();
  await app.canvas.waitFor();
});

test("the loss of a zone shows who is served, and leaving restores the canvas", async ({
  app,
  page,
}) => {
  const before = await app.canvas.locator(".component").evaluateAll(classNames);
  await page.keyboard.press("Control+Shift+F");
  const panel = panelOf(page);
  await expect(panel.getByRole("status")).toHaveText("Nothing fails yet");
  await expect(app.findings).toBeHidden();

  // Zone c holds one of two web servers: the other serves.
  await app.component("AZ c").getByText("AZ c", { exact: true }).click();
  const entries = panel.getByRole("list", { name: "Entries" }).getByRole("listitem");
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText("Served");
  await expect(entries).toContainText(
    "Customers → shop.example → Shop CDN → Shop ALB → Web 1 → Orders DB",
  );
  await expect(stateOf(app.component("Web 2"))).toHaveText("Removed");
  await expect(stateOf(app.component("Shop ALB"))).toHaveText("Degraded");
  await expect(stateOf(app.component("Web 1"))).toHaveCount(0);

  // Zone a holds the only database: nobody is served.
  await panel.getByRole("button", { name: "Make AZ c whole again" }).click();
  await app.component("AZ a").getByText("AZ a", { exact: true }).click();
  await expect(entries).toContainText("Not served");
  await expect(panel.getByRole("status")).toContainText("Not served: 1 of 1.");
  await expect(stateOf(app.component("Orders DB"))).toHaveText("Removed");
  await expect(stateOf(app.component("Web 2"))).toHaveText("Fails");

  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(app.findings).toBeVisible();
  await expect(app.canvas.locator(".state-badge")).toHaveCount(0);
  expect(await app.canvas.locator(".component").evaluateAll(classNames)).toEqual(before);
});

test("each zone in turn is a table to walk through and to copy, and edits are followed", async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.keyboard.press("Control+Shift+F");
  const panel = panelOf(page);
  await app.component("Orders DB").click();
  await expect(panel.getByRole("status")).toContainText("Orders DB");
  await panel
    .getByRole("combobox", { name: "What is tried" })
    .selectOption("Each availability zone");
  // What was tried by hand does not stay beside a list that does not have it.
  await expect(panel.getByRole("status").filter({ hasText: /^Choose a row/ })).toBeVisible();
  await expect(app.canvas.locator(".state-badge")).toHaveCount(0);
  const rows = panel.getByRole("table").locator("tbody").getByRole("row");
  await expect(rows).toHaveText([/^AZ aCustomers/, /^AZ c–/]);

  await panel.getByRole("button", { name: "Next" }).click();
  await expect(panel.getByText("1 of 2")).toBeVisible();
  await expect(stateOf(app.component("Orders DB"))).toHaveText("Removed");
  await rows.nth(1).getByRole("button").press("Enter");
  await expect(panel.getByText("2 of 2")).toBeVisible();
  await expect(stateOf(app.component("Orders DB"))).toHaveCount(0);

  await panel.getByRole("button", { name: "Copy as table" }).click();
  await page.getByRole("menuitem", { name: /Markdown/ }).click();
  await expect(page.getByText("The table is on the clipboard.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    "| `AZ a` | `Customers` |",
  );

  // Without the second web server the same zone takes nobody down, and nothing is left in zone c.
  await app.component("Web 2").click();
  await page.keyboard.press("Delete");
  await expect(rows).toHaveText([/^AZ aCustomers/]);
  await page.keyboard.press("Control+Z");
  await expect(rows).toHaveCount(2);
});

test("pairs are looked for when asked", async ({ page }) => {
  await page.keyboard.press("Control+Shift+F");
  const panel = panelOf(page);
  await panel.getByRole("combobox").selectOption("Pairs");
  await panel.getByRole("button", { name: "Look for pairs" }).click();
  await expect(panel.getByRole("button", { name: "Web 1 + Web 2" })).toBeVisible();
  await panel.getByRole("combobox").press("Escape");
  await expect(panel).toBeHidden();
});

function classNames(elements: Element[]): string[] {
  return elements.map(({ className }) => className);
}
