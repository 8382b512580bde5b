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

test("what is typed on an empty canvas comes to its middle", async ({ app, page }) => {
  await app.newDiagram();
  await page.keyboard.press("Control+0");
  await page.keyboard.type("cache");
  await page.keyboard.press("Enter");
  const placed = await app.canvas.locator(".react-flow__node").boundingBox();
  const canvas = await app.canvas.boundingBox();
  if (!placed || !canvas) throw new Error("nothing is placed");
  expect(placed.x + placed.width / 2).toBeCloseTo(canvas.x + canvas.width / 2, -1);
  expect(placed.y + placed.height / 2).toBeCloseTo(canvas.y + canvas.height / 2, -1);
});
