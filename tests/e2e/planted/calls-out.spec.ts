import { test } from "@playwright/test";

test("passes, but its page has called out", async ({ page }) => {
  await page.goto("about:blank");
  await page.evaluate(() => fetch("http://page.planted.invalid/").catch(() => undefined));
});

test("passes, but its own program has called out", async () => {
  await fetch("http://program.planted.invalid/").catch(() => undefined);
});
