import { expect, test } from "../harness/app-test.ts";

test("the first letter typed on the canvas is kept, and Escape gives the canvas back", async ({
  app,
  page,
}) => {
  await app.newDiagram();
  const field = page.locator("[cmdk-input]");
  await page.keyboard.press("Control+0");
  await page.keyboard.press("d");
  await expect(field).toHaveValue("d");
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  await page.keyboard.press("c");
  await expect(field).toHaveValue("c");
});
