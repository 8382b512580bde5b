import { expect, test } from "../harness/app-test.ts";
import type { EditorPage } from "../pages/editor-page.ts";

type Box = { x: number; y: number; width: number; height: number };

async function boxOf(app: EditorPage, name: string): Promise<Box> {
  const box = await app.component(name).boundingBox();
  if (!box) throw new Error(`${name} is not on the screen`);
  return box;
}

const nodes = (app: EditorPage) => app.canvas.locator(".react-flow__node");
const edges = (app: EditorPage) => app.canvas.locator(".react-flow__edge");

test.describe("gestures", () => {
  test.beforeEach(async ({ app }) => {
    await app.newDiagram();
  });

  test("snap what is dragged to what it is nearly in line with, and show it", async ({
    app,
    page,
  }) => {
    await app.clickKind("Cache", { x: 160, y: 180 });
    await app.clickKind("Container", { x: 460, y: 330 });
    const still = await boxOf(app, "Cache");
    const start = await boxOf(app, "Container");
    const middle = { x: start.x + 80, y: start.y + 20 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    // The hand takes hold with its first small movement.
    await page.mouse.move(middle.x, middle.y - 2);
    await page.mouse.move(middle.x, middle.y + still.y - start.y + 2, { steps: 6 });
    await expect(app.canvas.locator(".guide").first()).toBeAttached();
    await page.mouse.up();
    await expect(app.canvas.locator(".guide")).toHaveCount(0);
    expect((await boxOf(app, "Container")).y).toBeCloseTo(still.y, 0);
    await page.keyboard.press("Control+Z");
    expect((await boxOf(app, "Container")).y).toBeCloseTo(start.y, 0);
  });

  test("show equal distances with their width", async ({ app, page }) => {
    await app.clickKind("Cache", { x: 110, y: 150 });
    await app.clickKind("Container", { x: 310, y: 150 });
    await app.clickKind("Object storage", { x: 520, y: 250 });
    const gap = (await boxOf(app, "Container")).x - (await boxOf(app, "Cache")).x;
    const start = await boxOf(app, "Object storage");
    const wanted = (await boxOf(app, "Container")).x + gap;
    await page.mouse.move(start.x + 60, start.y + 20);
    await page.mouse.down();
    await page.mouse.move(start.x + 60, start.y + 18);
    await page.mouse.move(wanted + 63, start.y - 70, { steps: 6 });
    await expect(app.canvas.locator(".guide-width")).toHaveCount(2);
    await page.mouse.up();
    expect((await boxOf(app, "Object storage")).x).toBeCloseTo(wanted, 0);
  });

  test("leave the original and drop a copy with Alt, and give up with Escape", async ({
    app,
    page,
  }) => {
    await app.clickKind("Cache", { x: 160, y: 120 });
    const start = await boxOf(app, "Cache");
    await page.keyboard.down("Alt");
    await app.dragBy(app.component("Cache"), 40, 160);
    await page.keyboard.up("Alt");
    await expect(nodes(app)).toHaveCount(2);
    expect((await app.component("Cache").first().boundingBox())?.y).toBeCloseTo(start.y, 0);
    await page.keyboard.press("Control+Z");
    await expect(nodes(app)).toHaveCount(1);
    await page.mouse.move(start.x + 80, start.y + 14);
    await page.mouse.down();
    await page.mouse.move(start.x + 200, start.y + 160, { steps: 4 });
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect((await boxOf(app, "Cache")).y).toBeCloseTo(start.y, 0);
  });

  test("grow a container around what is dropped over its border, as one step", async ({
    app,
    page,
  }) => {
    await app.clickKind("Host", { x: 300, y: 200 });
    await app.clickKind("Container", { x: 560, y: 340 });
    const before = await boxOf(app, "Host");
    const inner = await boxOf(app, "Container");
    // Its middle inside, its right part outside.
    const dx = before.x + before.width - 30 - (inner.x + inner.width / 2);
    const dy = before.y + before.height / 2 - (inner.y + inner.height / 2);
    await app.dragBy(app.component("Container"), dx, dy);
    expect(await app.parentOf("Container")).toBe("Host");
    const host = await boxOf(app, "Host");
    const inside = await boxOf(app, "Container");
    expect(host.x + host.width).toBeGreaterThan(inside.x + inside.width);
    await page.keyboard.press("Control+Z");
    expect(await app.parentOf("Container")).toBeNull();
    expect((await boxOf(app, "Host")).width).toBeCloseTo(before.width, 0);
  });

  test("place and connect the next component where an edge is dropped", async ({ app, page }) => {
    await app.clickKind("Cache", { x: 160, y: 150 });
    const from = await boxOf(app, "Cache");
    await app.component("Cache").hover();
    await page.mouse.move(from.x + from.width, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + from.width + 60, from.y + 60, { steps: 4 });
    await page.mouse.move(from.x + from.width + 160, from.y + 90, { steps: 4 });
    await page.mouse.up();
    await page.getByRole("combobox").last().fill("Message queue");
    await page.keyboard.press("Enter");
    await expect(nodes(app)).toHaveCount(2);
    await expect(edges(app)).toHaveCount(1);
    await page.keyboard.press("Control+Z");
    await expect(nodes(app)).toHaveCount(1);
    await expect(edges(app)).toHaveCount(0);
  });

  test("connect, insert on the edge and reconnect by the keyboard", async ({ app, page }) => {
    await app.clickKind("Cache", { x: 130, y: 150 });
    await app.clickKind("Database", { x: 540, y: 150 });
    await app.component("Cache").click();
    await page.keyboard.press("Control+J");
    await page.keyboard.type("datab");
    await page.keyboard.press("Enter");
    await expect(edges(app)).toHaveCount(1);
    await page.keyboard.press("Control+Shift+J");
    await page.keyboard.type("load balancer");
    await page.keyboard.press("Enter");
    await expect(nodes(app)).toHaveCount(3);
    await expect(edges(app)).toHaveCount(2);
    await page.keyboard.press("Control+Z");
    await expect(edges(app)).toHaveCount(1);
  });

  test("set what is dropped from the palette on an edge between its ends", async ({
    app,
    page,
  }) => {
    await app.clickKind("Cache", { x: 130, y: 150 });
    await app.clickKind("Database", { x: 570, y: 150 });
    await app.connect(app.component("Cache"), app.component("Database"));
    await expect(edges(app)).toHaveCount(1);
    const cache = await boxOf(app, "Cache");
    const canvas = await app.canvas.boundingBox();
    await app.dragKind("Load balancer", {
      x: 350,
      y: cache.y + cache.height / 2 - (canvas?.y ?? 0),
    });
    await expect(edges(app)).toHaveCount(2);
    await page.keyboard.press("Control+Z");
    await expect(edges(app)).toHaveCount(1);
  });

  test("bend an edge, keep the bend, and let it find its way again", async ({ app, page }) => {
    await app.clickKind("Cache", { x: 130, y: 150 });
    await app.clickKind("Database", { x: 540, y: 150 });
    await app.connect(app.component("Cache"), app.component("Database"));
    const line = app.canvas.locator(".edge-line");
    const straight = await line.getAttribute("d");
    const handle = await app.canvas.locator(".hand-piece").first().boundingBox();
    if (!handle) throw new Error("no handle on the edge");
    const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 90, { steps: 5 });
    await page.mouse.up();
    await expect(line).not.toHaveAttribute("d", straight ?? "");
    await app.component("Cache").click();
    await page.keyboard.press("ArrowUp");
    await expect(line).not.toHaveAttribute("d", straight ?? "");
    await edges(app).first().focus();
    await page.keyboard.press("Enter");
    await app.canvas.locator(".hand-piece").first().click({ button: "right" });
    await page.getByRole("menuitem", { name: "Let the edge find its way" }).click();
    expect((await line.getAttribute("d"))?.length).toBeLessThan(60);
  });

  test("move an end of an edge to another component", async ({ app, page }) => {
    await app.clickKind("Cache", { x: 130, y: 120 });
    await app.clickKind("Database", { x: 540, y: 120 });
    await app.clickKind("Object storage", { x: 540, y: 300 });
    await app.connect(app.component("Cache"), app.component("Database"));
    const end = await app.canvas.locator(".hand-end").last().boundingBox();
    const to = await boxOf(app, "Object storage");
    if (!end) throw new Error("no handle at the end");
    await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 20, to.y - 20, { steps: 5 });
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 3 });
    await page.mouse.up();
    await expect(app.inspector.getByText("Object storage").first()).toBeVisible();
    await page.keyboard.press("Control+Z");
    await expect(edges(app)).toHaveCount(1);
  });

  test("begin a second edge at the side where the last one begins", async ({ app }) => {
    await app.clickKind("Cache", { x: 130, y: 200 });
    await app.clickKind("Database", { x: 540, y: 100 });
    await app.clickKind("Object storage", { x: 540, y: 300 });
    await app.connect(app.component("Cache"), app.component("Database"));
    await app.connect(app.component("Cache"), app.component("Object storage"));
    await expect(edges(app)).toHaveCount(2);
  });

  test("hold locked components in their place and keep them from deletion", async ({
    app,
    page,
  }) => {
    await app.clickKind("Cache", { x: 200, y: 160 });
    await app.component("Cache").click();
    await page.keyboard.press("Control+Shift+L");
    await expect(app.canvas.getByRole("img", { name: "Locked" })).toBeVisible();
    // Only the page moves under the hand.
    const before = await app.component("Cache").getAttribute("style");
    await app.dragBy(app.component("Cache"), 60, 50);
    await expect(app.component("Cache")).toHaveAttribute("style", before ?? "");
    await app.component("Cache").click();
    await page.keyboard.press("Delete");
    await expect(nodes(app)).toHaveCount(1);
    await page.keyboard.press("Control+Shift+L");
    await page.keyboard.press("Delete");
    await expect(nodes(app)).toHaveCount(0);
  });

  test("fit a border that is pulled to the guides, and give it up with Escape", async ({
    app,
    page,
  }) => {
    await app.clickKind("Subnet", { x: 180, y: 130 });
    await app.clickKind("Subnet", { x: 220, y: 350 });
    const above = await boxOf(app, "Subnet");
    const before = await boxOf(app, "Subnet 2");
    const grip = app.canvas.locator(".react-flow__resize-control.handle.bottom.right");
    const held = await grip.boundingBox();
    if (!held) throw new Error("no grip at the corner");
    const corner = { x: held.x + held.width / 2, y: held.y + held.height / 2 };
    await page.mouse.move(corner.x, corner.y);
    await page.mouse.down();
    const right = above.x + above.width;
    await page.mouse.move(right + 15, corner.y, { steps: 4 });
    await page.mouse.move(right + 3, corner.y, { steps: 4 });
    await expect(app.canvas.locator(".guide").first()).toBeAttached();
    await page.mouse.up();
    const after = await boxOf(app, "Subnet 2");
    expect(after.x + after.width).toBeCloseTo(right, 0);
    expect(after.x).toBeCloseTo(before.x, 0);
    await expect(app.canvas.locator(".guide")).toHaveCount(0);
    await page.mouse.move(right, corner.y);
    await page.mouse.down();
    await page.mouse.move(right + 60, corner.y + 20, { steps: 4 });
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect(await boxOf(app, "Subnet 2")).toEqual(after);
  });

  test("never set a component down on another, so that it hides it", async ({ app }) => {
    await app.clickKind("Cache", { x: 200, y: 160 });
    await app.clickKind("Database", { x: 202, y: 162 });
    const [cache, database] = [await boxOf(app, "Cache"), await boxOf(app, "Database")];
    expect(Math.abs(database.y - cache.y)).toBeGreaterThan(cache.height);
  });

  test("take components by a lasso but not the container around them", async ({ app, page }) => {
    await app.clickKind("Host", { x: 330, y: 220 });
    await app.clickKind("Container", { x: 330, y: 240 });
    const host = await boxOf(app, "Host");
    await page.keyboard.down("Shift");
    await page.mouse.move(host.x + 20, host.y + 50);
    await page.mouse.down();
    await page.mouse.move(host.x + host.width - 20, host.y + host.height - 20, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await expect(app.component("Container")).toHaveClass(/selected/);
    await expect(app.component("Host")).not.toHaveClass(/selected/);
  });

  test("offer what can be done in a menu, by hand and by key, and give the focus back", async ({
    app,
    page,
  }) => {
    await app.clickKind("Cache", { x: 160, y: 120 });
    await app.clickKind("Database", { x: 420, y: 260 });
    await app.component("Cache").click({ button: "right" });
    const menu = page.getByRole("menu");
    await expect(menu.getByRole("menuitem", { name: /^Connect to…/ })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await app.component("Database").focus();
    await page.keyboard.press("Shift+F10");
    await expect(menu).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await expect(app.component("Database")).toBeFocused();
    await page.keyboard.press("Shift+F10");
    await menu.getByRole("menuitem", { name: /^Group into a container/ }).click();
    await expect(nodes(app)).toHaveCount(3);
  });

  test("align and group a selection, as one step each", async ({ app, page }) => {
    await app.clickKind("Cache", { x: 160, y: 120 });
    await app.clickKind("Database", { x: 460, y: 260 });
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Alt+Shift+ArrowUp");
    const [a, b] = [await boxOf(app, "Cache"), await boxOf(app, "Database")];
    expect(a.y).toBeCloseTo(b.y, 0);
    await page.keyboard.press("Control+G");
    expect(await app.parentOf("Cache")).toBe("Group");
    expect((await boxOf(app, "Cache")).y).toBeCloseTo(a.y, 0);
    await page.keyboard.press("Control+Shift+G");
    await expect(nodes(app)).toHaveCount(2);
    expect((await boxOf(app, "Database")).x).toBeCloseTo(b.x, 0);
  });

  test("pan with Space held, and zoom by a pinch of the trackpad", async ({ app, page }) => {
    await app.clickKind("Cache", { x: 300, y: 200 });
    await app.component("Cache").click();
    const before = await boxOf(app, "Cache");
    await page.keyboard.down("Space");
    await page.mouse.move(before.x + 60, before.y + 200);
    await page.mouse.down();
    await page.mouse.move(before.x + 120, before.y + 260, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up("Space");
    const panned = await boxOf(app, "Cache");
    expect(panned.x).toBeCloseTo(before.x + 60, -1);
    const viewport = page.locator(".react-flow__viewport");
    const place = await viewport.getAttribute("style");
    await page.keyboard.down("Space");
    await page.mouse.move(panned.x + 20, panned.y + 20);
    await page.mouse.down();
    await page.mouse.move(panned.x - 20, panned.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up("Space");
    expect((await boxOf(app, "Cache")).x).toBeCloseTo(panned.x - 40, -1);
    // The page went along: it was not the component that was dragged.
    expect(await viewport.getAttribute("style")).not.toBe(place);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await page.keyboard.up("Control");
    await expect.poll(async () => (await boxOf(app, "Cache")).width).toBeGreaterThan(panned.width);
  });

  test("write a note where it goes, and move the label of an edge", async ({ app, page }) => {
    await page.keyboard.press("Alt+Shift+N");
    await page.keyboard.type("Move on Friday");
    await page.keyboard.press("Enter");
    await page.keyboard.type("at noon");
    await page.keyboard.press("Escape");
    const note = app.canvas.locator(".note .element-name");
    await expect(note).toHaveText("Move on Friday\nat noon", { useInnerText: true });
    await app.clickKind("Cache", { x: 130, y: 120 });
    await app.clickKind("Database", { x: 540, y: 120 });
    await app.connect(app.component("Cache"), app.component("Database"));
    await page.keyboard.press("F2");
    await page.keyboard.type("reads");
    await page.keyboard.press("Enter");
    const label = app.canvas.locator(".edge-label");
    await expect(label.getByText("reads")).toBeVisible();
    const before = await label.boundingBox();
    if (!before) throw new Error("no label");
    await page.mouse.move(before.x + 10, before.y + 8);
    await page.mouse.down();
    await page.mouse.move(before.x + 90, before.y + 8, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await label.boundingBox())?.x).toBeGreaterThan(before.x + 50);
    await page.keyboard.press("Control+Z");
    await expect.poll(async () => (await label.boundingBox())?.x).toBeCloseTo(before.x, 0);
  });
});
