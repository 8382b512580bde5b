import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";
import { faults } from "../harness/accessibility.ts";
import { expect, test } from "../harness/app-test.ts";
import type { EditorPage } from "../pages/editor-page.ts";

const COMPONENTS = 600;
const diagram = generateArchitecture(COMPONENTS);

test.describe("a diagram of many hundred components", () => {
  test.beforeEach(async ({ app, workspace }) => {
    await writeFile(join(workspace, "large.lintel"), canonicalText(diagram));
    await app.open("large.lintel");
    await expect(app.canvas.locator(".still-picture canvas").first()).toBeVisible();
  });

  test("has few elements on the page, and a component wherever the hand goes", async ({ app }) => {
    const mounted = app.canvas.locator(".react-flow__node");
    expect(await mounted.count()).toBeLessThan(60);
    const at = await placeOf(app, "Load balancer 1");
    await app.page.mouse.move(at.x, at.y);
    await expect(app.component("Load balancer 1")).toBeVisible();
    await app.page.mouse.click(at.x, at.y);
    await expect(app.inspector.getByRole("textbox", { name: "Name" })).toHaveValue(
      "Load balancer 1",
    );
  });

  test("is moved by the hand, one component without the others", async ({
    app,
    page,
    workspace,
  }) => {
    const at = await placeOf(app, "Load balancer 1");
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 20, at.y + 30, { steps: 4 });
    await page.mouse.move(at.x + 40, at.y + 60, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.press("Control+S");
    await expect
      .poll(async () => positionOf(await read(workspace), "c0"))
      .not.toEqual(positionOf(diagram, "c0"));
    const saved = await read(workspace);
    expect(positionOf(saved, "c1")).toEqual(positionOf(diagram, "c1"));
  });

  test("is selected by a lasso, in view as elements or not", async ({ app, page }) => {
    const box = await app.canvas.boundingBox();
    if (!box) throw new Error("no canvas");
    await page.keyboard.down("Shift");
    await page.mouse.move(box.x + 4, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 4, box.y + box.height - 4, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await expect(app.inspector).toContainText(/\d{3,}/);
    await page.keyboard.press("Delete");
    await expect(app.canvas.locator(".still-picture")).toHaveCount(0);
    await page.keyboard.press("Control+Z");
    await expect(app.canvas.locator(".still-picture")).toHaveCount(1);
  });

  test("is walked through by the keyboard alone", async ({ app, page }) => {
    const list = app.canvas.getByRole("listbox");
    await list.focus();
    await page.keyboard.press("Home");
    await expect(list.getByRole("option")).toHaveText(/^고객, User/);
    await page.keyboard.press("End");
    await expect(list.getByRole("option")).toHaveText(/^Connection from /);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await expect(list.getByRole("option")).toHaveAttribute("aria-posinset", "2");
    await page.keyboard.press("Enter");
    await expect(app.component("Region 1")).toBeFocused();
  });

  test("has no accessibility fault that a machine finds", async ({ app, page }) => {
    await app.findings.getByRole("listitem").first().click();
    expect(await faults(page, "body")).toEqual([]);
  });
});

/** Goes to a component through the command palette, near enough to lay a hand on it. */
async function placeOf(app: EditorPage, name: string): Promise<{ x: number; y: number }> {
  await app.canvas.getByRole("listbox").focus();
  await app.page.keyboard.press("Home");
  for (let step = 0; step < 4; step += 1) await app.page.keyboard.press("ArrowDown");
  await app.page.keyboard.press("Shift+Digit2");
  await expect(app.component(name)).toBeVisible();
  let last = "";
  await expect
    .poll(async () => {
      const before = last;
      last = JSON.stringify(await app.component(name).boundingBox());
      return before === last;
    })
    .toBe(true);
  const box = await app.component(name).boundingBox();
  if (!box) throw new Error(`${name} is not on the screen`);
  await app.page.keyboard.press("Escape");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function read(workspace: string): Promise<Diagram> {
  return JSON.parse(await readFile(join(workspace, "large.lintel"), "utf8")) as Diagram;
}

function positionOf({ nodes }: Diagram, id: string) {
  return nodes.find((node) => node.id === id)?.position;
}
