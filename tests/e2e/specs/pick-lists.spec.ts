import { expect, test } from "../harness/app-test.ts";

test("lists of kinds say whose they are and let go of the keyboard", async ({ app, page }) => {
  await app.newDiagram();
  await app.clickKind("Web server", { x: 300, y: 200 });
  const web = app.component("Web server");

  await test.step("kinds say whose they are", async () => {
    await app.inspector.getByRole("button", { name: /^Kind: Web server/ }).click();
    const items = page.locator("[cmdk-item]");
    await page.locator("[cmdk-input]").fill("naver server");
    await expect(items.first()).toHaveText(/^Naver Cloud Server.*Naver/);
    await expect(items.first()).not.toContainText("naver/server");
    await page.keyboard.press("Escape");
  });

  await test.step("a click into a field leaves the keyboard there", async () => {
    await web.click();
    await page.keyboard.press("Control+J");
    await expect(page.locator("[cmdk-input]")).toBeFocused();
    const search = app.palette.getByRole("searchbox");
    await search.click();
    await expect(page.locator("[cmdk-input]")).toHaveCount(0);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("cache");
    await expect(search).toHaveValue("cache");
  });
});
