import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { catalog } from "../../../shared/catalog/registry.ts";
import { absoluteRects } from "../../../shared/drawing/geometry.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";
import { expect, test } from "../harness/app-test.ts";
import type { At, EditorPage } from "../pages/editor-page.ts";

const diagram = generateArchitecture(320);
const rects = absoluteRects(diagram, catalog);

test("a large diagram seen from afar is drawn on like any other", async ({
  app,
  page,
  workspace,
}) => {
  await writeFile(join(workspace, "large.lintel"), canonicalText(diagram));
  await app.open("large.lintel");
  await expect(app.canvas.locator(".still-picture canvas").first()).toBeVisible();
  const screenOf = await placing(app);
  const middleOf = (id: string) => screenOf(id, 0.5, 0.5);
  const expectSaved = async (tell: (now: Diagram) => unknown, expected: unknown) => {
    await page.keyboard.press("Control+S");
    const read = async () =>
      JSON.parse(await readFile(join(workspace, "large.lintel"), "utf8")) as Diagram;
    await expect.poll(async () => tell(await read())).toEqual(expected);
  };
  const joined = ({ edges }: Diagram, source: string, target: string) =>
    edges.some((edge) => edge.source === source && edge.target === target);

  await test.step("an edge is drawn between components that are only painted", async () => {
    await moveTo(app, middleOf("c9"));
    await expect(app.canvas.locator('.react-flow__node[data-id="c9"]')).toBeVisible();
    await moveTo(app, screenOf("c9", 1, 0.5));
    await page.mouse.down();
    await moveTo(app, middleOf("c60"));
    await expect(app.canvas.locator(".hand-onto")).toHaveCount(1);
    await page.mouse.up();
    await expectSaved((now) => joined(now, "c9", "c60"), true);
  });

  await test.step("its end is led to another component", async () => {
    const grip = app.canvas.locator(".hand-end").last();
    const box = await grip.boundingBox();
    if (!box) throw new Error("no grip at the end");
    await moveTo(app, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
    await page.mouse.down();
    await moveTo(app, middleOf("c100"));
    await expect(app.canvas.locator(".hand-onto")).toHaveCount(1);
    await page.mouse.up();
    await expectSaved((now) => joined(now, "c9", "c100"), true);
  });

  await test.step("the menu of a component deletes it", async () => {
    await moveTo(app, middleOf("c40"));
    await expect(app.canvas.locator('.react-flow__node[data-id="c40"]')).toBeVisible();
    const at = middleOf("c40");
    await page.mouse.click(at.x, at.y, { button: "right" });
    await page.getByRole("menuitem", { name: /^Delete/ }).click();
    await expectSaved((now) => has(now, "c40"), false);
  });

  await test.step("what is dropped from the palette goes between the ends of an edge", async () => {
    // The edge from the users in front runs level out of them.
    const { x, y } = screenOf("users", 1.25, 0.5);
    const canvas = await app.canvas.boundingBox();
    if (!canvas) throw new Error("no canvas");
    await app.dragKind("Cache", { x: x - canvas.x, y: y - canvas.y });
    await expectSaved(
      (now) => {
        const between = now.nodes.find(({ kind }) => kind === "generic/cache")?.id ?? "none";
        return [joined(now, "users", between), joined(now, between, "c0")];
      },
      [true, true],
    );
  });

  await test.step("a lasso takes some, and the hand moves them all", async () => {
    const [from, to] = [screenOf("c200", -0.2, -0.2), screenOf("c201", 1.1, 1.2)];
    await page.keyboard.down("Shift");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await moveTo(app, to);
    await page.mouse.up();
    await page.keyboard.up("Shift");
    const at = middleOf("c200");
    await moveTo(app, at);
    await page.mouse.down();
    await moveTo(app, { x: at.x, y: at.y + 40 });
    await page.mouse.up();
    await expectSaved(
      (now) => ["c200", "c201", "c202"].map((id) => isMoved(now, id)),
      [true, true, false],
    );
  });
});

async function moveTo(app: EditorPage, { x, y }: At): Promise<void> {
  await app.page.mouse.move(x, y, { steps: 6 });
}

/** Tells where on the screen a place of a component is, in parts of its width and height. */
async function placing(app: EditorPage): Promise<(id: string, right: number, down: number) => At> {
  const viewport = app.canvas.locator(".react-flow__viewport");
  const { x, y, zoom } = await viewport.evaluate((element) => {
    const pane = element.closest(".react-flow")?.getBoundingClientRect();
    const { e, f, a } = new DOMMatrix(getComputedStyle(element).transform);
    return { x: e + (pane?.x ?? 0), y: f + (pane?.y ?? 0), zoom: a };
  });
  expect(zoom).toBeLessThan(0.5);
  return (id, right, down) => {
    const rect = rects.get(id);
    if (!rect) throw new Error(`${id} is not drawn`);
    return {
      x: x + (rect.x + right * rect.width) * zoom,
      y: y + (rect.y + down * rect.height) * zoom,
    };
  };
}

const has = ({ nodes }: Diagram, id: string) => nodes.some((node) => node.id === id);

function isMoved(now: Diagram, id: string): boolean {
  const placeIn = ({ nodes }: Diagram) => nodes.find((node) => node.id === id)?.position;
  return JSON.stringify(placeIn(now)) !== JSON.stringify(placeIn(diagram));
}
