import type { Locator, Page } from "@playwright/test";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";
import { expect, test } from "../harness/app-test.ts";

interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const NODES = ".react-flow__node";
const COMPONENTS = ".react-flow__node-component";

/** Where the canvas shows everything, in pixels of the screen. */
function boxesOf(canvas: Locator, nodes = NODES): Promise<readonly Box[]> {
  return canvas.locator(nodes).evaluateAll((nodes) =>
    nodes.map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return { id: node.getAttribute("data-id") ?? "", x, y, width, height };
    }),
  );
}

/** Waits until two looks in a row are the same. */
async function settledBoxes(canvas: Locator): Promise<readonly Box[]> {
  let last = await boxesOf(canvas);
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(last);
        last = await boxesOf(canvas);
        return JSON.stringify(last) === before;
      },
      { intervals: [200] },
    )
    .toBe(true);
  return last;
}

/** Places whatever the view: how far everything stands from the first, in units of its width. */
function shapeOf(boxes: readonly Box[]): readonly string[] {
  const [first] = boxes;
  if (!first) return [];
  return boxes.map(({ id, x, y }) => {
    const at = (value: number, from: number) => ((value - from) / first.width).toFixed(1);
    return `${id} ${at(x, first.x)} ${at(y, first.y)}`;
  });
}

function overlaps(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const apart =
        a.x >= b.x + b.width ||
        b.x >= a.x + a.width ||
        a.y >= b.y + b.height ||
        b.y >= a.y + a.height;
      return apart ? [] : [`${a.id} over ${b.id}`];
    }),
  );
}

async function openTemplate(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Web service on AWS/ }).click();
}

test("a template is arranged without overlaps, keeps its selection, and comes back with one undo", async ({
  app,
  page,
}) => {
  await openTemplate(page);
  await app.canvas.waitFor();
  const before = await settledBoxes(app.canvas);
  await app.select("Web 1");
  await page.keyboard.press("Control+Shift+E");
  await expect.poll(async () => shapeOf(await boxesOf(app.canvas))).not.toEqual(shapeOf(before));
  await settledBoxes(app.canvas);
  expect(overlaps(await boxesOf(app.canvas, COMPONENTS))).toEqual([]);
  await expect(app.component("Web 1")).toHaveClass(/selected/);

  await page.keyboard.press("Control+Z");
  await expect.poll(async () => shapeOf(await boxesOf(app.canvas))).toEqual(shapeOf(before));
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("a long run says so and can be stopped, and nothing has changed then", async ({
  app,
  page,
  workspace,
}) => {
  await writeFile(join(workspace, "large.lintel"), canonicalText(generateArchitecture(600)));
  await app.open("large.lintel");
  await app.canvas.waitFor();
  await page.getByRole("button", { name: /^Arrange automatically, left to right/ }).click();
  const dialog = page.getByRole("dialog", { name: "Arranging the diagram…" });
  await expect(dialog.getByRole("status")).toBeVisible();
  await dialog.getByRole("button", { name: "Stop" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();

  // The engine was ended with the run; the next one starts anew and is let finish.
  await page.keyboard.press("Control+Shift+E");
  await expect(dialog).toBeVisible();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(page.getByRole("button", { name: "Undo" })).toBeEnabled();
});
