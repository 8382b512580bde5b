import { expect, test } from "../harness/app-test.ts";

test("the templates are found in both languages, and opened with the keyboard alone", async ({
  app,
  page,
}) => {
  const search = page.getByRole("searchbox", { name: "Search templates" });
  const status = page.getByRole("status");
  await search.fill("ㅋㅂㄴㅌㅅ");
  await expect(page.getByRole("button", { name: "Containers and Kubernetes" })).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Single server" })).toHaveCount(0);
  await expect(status.filter({ hasText: "1 template found" })).toBeVisible();

  await search.fill("zzzz");
  await expect(page.getByText("No template for “zzzz”.")).toBeVisible();
  await search.press("Escape");
  await expect(search).toHaveValue("");

  await search.fill("blue green");
  await search.press("ArrowDown");
  await expect(
    page.getByRole("button", { name: "Blue/green deployment", exact: true }),
  ).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(search).toBeFocused();
  await search.press("Enter");
  await page.keyboard.press("Enter");
  await app.canvas.waitFor();
  await expect(page).toHaveTitle(/Blue\/green deployment —/);
});

test("arrows walk the cards as they lie on the screen", async ({ app, page }) => {
  await app.ready();
  const card = (name: string) => page.getByRole("button", { name, exact: true });
  await card("Single server").focus();
  await page.keyboard.press("ArrowRight");
  await expect(card("App and database split")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(card("Public cloud in three tiers")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowLeft");
  await expect(card("Single server")).toBeFocused();
});

test("a faulty design and its mended twin are one card with two ways in", async ({ app, page }) => {
  await page.getByRole("button", { name: "Open the mended one: AWS web service, mended" }).click();
  await app.canvas.waitFor();
  await expect(page).toHaveTitle(/AWS web service, mended —/);
});

test("every card has its picture and its lesson", async ({ app, page }) => {
  await app.ready();
  const cards = page.locator("[data-card]");
  await expect(cards).toHaveCount(30);
  await expect(cards.locator("svg")).toHaveCount(30);
  await expect(page.getByRole("button", { name: "Single server" })).toHaveAccessibleDescription(
    /Step 1 .*share one server/,
  );
});
