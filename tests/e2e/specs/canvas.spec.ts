import { expect, test } from "../harness/app-test.ts";

test.describe("the canvas", () => {
  test.beforeEach(async ({ app }) => {
    await app.newDiagram();
  });

  test("places by click, and takes and releases what is dragged", async ({ app }) => {
    await app.clickKind("Host", { x: 300, y: 200 });
    await app.clickKind("Container", { x: 580, y: 340 });
    const parent = () => app.parentOf("Container");
    expect(await parent()).toBeNull();
    await app.dragTo(app.component("Container"), app.component("Host"));
    expect(await parent()).toBe("Host");
    await app.dragBy(app.component("Container"), 260, 120);
    expect(await parent()).toBeNull();
  });

  test("copies, pastes, duplicates and deletes, one step each", async ({ app, page }) => {
    await app.clickKind("Cache", { x: 200, y: 160 });
    await app.component("Cache").click();
    await page.keyboard.press("Control+C");
    await page.keyboard.press("Control+E");
    await expect(page.getByRole("dialog", { name: "Export a picture" })).toBeVisible();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("Control+V");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    // Nothing was pasted behind the dialog.
    await expect(app.canvas.locator(".react-flow__node")).toHaveCount(1);
    await page.keyboard.press("Control+V");
    await expect(app.canvas.locator(".react-flow__node")).toHaveCount(2);
    await page.keyboard.press("Control+D");
    await expect(app.canvas.locator(".react-flow__node")).toHaveCount(3);
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await expect(app.canvas.locator(".react-flow__node")).toHaveCount(0);
    await page.keyboard.press("Control+Z");
    await expect(app.canvas.locator(".react-flow__node")).toHaveCount(3);
    await page.keyboard.press("Control+Z");
    await page.keyboard.press("Control+Z");
    await expect(app.canvas.locator(".react-flow__node")).toHaveCount(1);
    await page.keyboard.press("Control+Shift+Z");
    await expect(app.canvas.locator(".react-flow__node")).toHaveCount(2);
  });

  test("nudges with the arrow keys as one step", async ({ app, page }) => {
    await app.clickKind("Cache", { x: 200, y: 160 });
    const before = await app.component("Cache").boundingBox();
    await app.component("Cache").click();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await expect
      .poll(async () => (await app.component("Cache").boundingBox())?.x)
      .toBeCloseTo((before?.x ?? 0) + 20, 0);
    await page.keyboard.press("Control+Z");
    await expect
      .poll(async () => (await app.component("Cache").boundingBox())?.x)
      .toBeCloseTo(before?.x ?? 0, 0);
  });

  test("resizes a container without moving what is inside on the page", async ({ app, page }) => {
    await app.clickKind("Host", { x: 330, y: 220 });
    await app.clickKind("Container", { x: 330, y: 240 });
    await app.component("Host").click({ position: { x: 60, y: 14 } });
    const inside = await app.component("Container").boundingBox();
    const host = await app.component("Host").boundingBox();
    if (!inside || !host) throw new Error("not on the screen");
    await page.mouse.move(host.x + 1, host.y + 1);
    await page.mouse.down();
    await page.mouse.move(host.x - 60, host.y - 40, { steps: 5 });
    await page.mouse.up();
    const resized = await app.component("Host").boundingBox();
    expect(resized?.width).toBeGreaterThan(host.width + 40);
    const after = await app.component("Container").boundingBox();
    expect(after?.x).toBeCloseTo(inside.x, 0);
    expect(after?.y).toBeCloseTo(inside.y, 0);
  });

  test("finds kinds in Korean, and speaks Korean when asked", async ({ app, page }) => {
    await page
      .getByRole("combobox", { name: /Language|언어/ })
      .or(page.getByLabel(/Language|언어/))
      .first()
      .selectOption("ko");
    await expect(page.getByRole("region", { name: "캔버스" })).toBeVisible();
    await app.palette.getByRole("searchbox").fill("ㄹㄷㅂㄹㅅ");
    await expect(
      app.palette.getByRole("button", { name: "로드 밸런서", exact: true }),
    ).toBeVisible();
  });
});
