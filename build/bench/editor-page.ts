import type { Browser, Page } from "@playwright/test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalog } from "../../shared/catalog/registry.ts";
import { absoluteRects } from "../../shared/drawing/geometry.ts";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import { startBrowserHost } from "../../tests/support/browser-host.ts";
import { generateArchitecture } from "../../tests/support/generate-architecture.ts";
import { heapMegabytes, measureGestures } from "./page-measure.ts";
import { median } from "./statistics.ts";
import { VIEWPORT, type PageCosts } from "./still-page.ts";

/** What the built window takes: besides a page's costs, the time from an edit to its findings. */
export interface EditorCosts extends PageCosts {
  /** The first edit after opening, and the median of those that follow it. */
  readonly firstEdit: number;
  readonly edit: number;
  readonly selectAll: number;
}

const SLOWEST_MS = 120_000;
const ANIMATION_MS = 300;
const MOST_ZOOM_STEPS = 24;
const EDIT_ROUNDS = 3;
/** After an edit the thorough rules run and the work is recorded; the next edit meets neither. */
const SETTLED_MS = 1_000;
/** Part of the screen that no panel covers, in pixels. */
const FREE = { left: 320, right: 760, top: 160, bottom: 480 };
const LEAST_WIDTH = 110;

/**
 * Shows a document in the built window, chosen to be opened, and works there; nothing of it stays.
 *
 * @param text of the file
 * @param slowest milliseconds that anything on the page may take
 * @param work is given the heap before, in megabytes, too
 */
export async function inEditor<T>(
  browser: Browser,
  text: string,
  slowest: number,
  work: (page: Page, empty: number) => Promise<T>,
): Promise<T> {
  const workspace = mkdtempSync(join(tmpdir(), "lintel-bench-"));
  writeFileSync(join(workspace, "bench.lintel"), text);
  const host = await startBrowserHost(workspace);
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(slowest);
  try {
    await page.goto(host.address);
    const openButton = page.getByRole("button", { name: /^Open/ }).first();
    await openButton.waitFor();
    const empty = await heapMegabytes(page);
    await openButton.click();
    await page.getByRole("dialog").getByText("bench.lintel").click();
    return await work(page, empty);
  } finally {
    await page.close();
    await host.stop();
    for (const folder of [workspace, `${workspace}.data`]) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Opens a generated architecture in the built window and works on it. */
export function measureEditor(browser: Browser, size: number): Promise<EditorCosts> {
  const text = canonicalText(generateArchitecture(size));
  return inEditor(browser, text, SLOWEST_MS, async (page, empty) => {
    const open = await timeOpening(page);
    const heap = (await heapMegabytes(page)) - empty;
    const at = await comeClose(page, size);
    const gestures = await measureGestures(page, at);
    if (!(await page.title()).startsWith("●")) throw new Error("The hand dragged nothing");
    await page.keyboard.press("Escape");
    const selectAll = await timeKey(page, "Control+a", "frame");
    await page.keyboard.press("Escape");
    const again = await comeClose(page, size);
    await page.mouse.move(again.x, again.y);
    await page.waitForTimeout(ANIMATION_MS);
    const [firstEdit = Number.NaN, ...edits] = await timeEdits(page, again);
    return { open, heap, ...gestures, selectAll, firstEdit, edit: median(edits) };
  });
}

/** Takes the component at a place away, and puts it back, several times. */
async function timeEdits(page: Page, { x, y }: { x: number; y: number }): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < EDIT_ROUNDS; round += 1) {
    await page.mouse.click(x, y);
    for (const key of ["Delete", "Control+z"]) {
      await page.waitForTimeout(SETTLED_MS);
      times.push(await timeKey(page, key, "findings"));
    }
    await page.waitForTimeout(SETTLED_MS);
  }
  return times;
}

/** From the wish to open to the first picture drawn and the first findings known. */
export function timeOpening(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const button = [...document.querySelectorAll("[role='dialog'] button")].find(
      (one) => one.textContent === "Open",
    );
    const start = performance.now();
    (button as HTMLElement | undefined)?.click();
    for (;;) {
      await new Promise((done) => requestAnimationFrame(done));
      const drawn = document.querySelector(".react-flow__viewport") !== null;
      const judged = document.querySelector("[data-findings='current']") !== null;
      if (drawn && judged) return performance.now() - start;
      if (performance.now() - start > 60_000) throw new Error("Nothing was drawn within a minute");
    }
  });
}

/** Zooms until about a hundred components are in view; gives the middle of one that lies free. */
export async function comeClose(page: Page, size: number): Promise<{ x: number; y: number }> {
  const diagram = generateArchitecture(size);
  const rects = absoluteRects(diagram, catalog);
  for (let step = 0; step < MOST_ZOOM_STEPS; step += 1) {
    const view = await viewport(page);
    for (const { id } of diagram.nodes.filter((node) => node.kind.startsWith("aws/"))) {
      const rect = rects.get(id);
      if (!rect || rect.width * view.zoom < LEAST_WIDTH) continue;
      const x = view.left + view.x + (rect.x + rect.width / 2) * view.zoom;
      const y = view.top + view.y + (rect.y + rect.height / 2) * view.zoom;
      if (x > FREE.left && x < FREE.right && y > FREE.top && y < FREE.bottom) return { x, y };
    }
    await page.keyboard.press("Control+=");
    await page.waitForTimeout(ANIMATION_MS);
  }
  throw new Error(`No component of ${size} came into view`);
}

interface View {
  readonly left: number;
  readonly top: number;
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

function viewport(page: Page): Promise<View> {
  return page.evaluate(() => {
    const layer = document.querySelector<HTMLElement>(".react-flow__viewport");
    const surface = document.querySelector(".react-flow")?.getBoundingClientRect();
    const { e, f, a } = new DOMMatrix(layer?.style.transform);
    return { left: surface?.left ?? 0, top: surface?.top ?? 0, x: e, y: f, zoom: a };
  });
}

/** From a key to the frame that shows its effect, or to the findings on the changed diagram. */
async function timeKey(page: Page, key: string, until: "frame" | "findings"): Promise<number> {
  const watch = await page.evaluateHandle((awaited) => {
    const canvas = document.querySelector("[data-findings]");
    const pressed = new Promise<number>((done) => {
      addEventListener("keydown", () => done(performance.now()), { once: true, capture: true });
    });
    const took = pressed.then(async (start) => {
      let pending = false;
      for (;;) {
        await new Promise((drawn) => requestAnimationFrame(drawn));
        const state = canvas?.getAttribute("data-findings");
        pending ||= state === "pending";
        const reached = awaited === "frame" || (pending && state === "current");
        if (reached || performance.now() - start > 20_000) return performance.now() - start;
      }
    });
    return { took };
  }, until);
  await page.keyboard.press(key);
  return watch.evaluate(({ took }) => took);
}
