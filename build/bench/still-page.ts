import type { Browser } from "@playwright/test";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../run-step.ts";
import { heapMegabytes, measureGestures, type GestureCosts } from "./page-measure.ts";

export const VIEWPORT = { width: 1280, height: 800 };
const SLOWEST_MS = 120_000;
/** Where the pages put the first component of the generated architecture. */
const FIRST_COMPONENT = { x: 320 + 24 + 24 + 24 + 80, y: 20 + 120 + 30 };
/** Left of everything. A React Flow page moves a component that Space is held over, and not itself. */
const EMPTY_PANE = { x: 160, y: 400 };

/** What one page takes to open and to be worked on; `open` in milliseconds, `heap` in megabytes. */
export interface PageCosts extends GestureCosts {
  readonly open: number;
  readonly heap: number;
}

/** A page that only draws: the naive React Flow one, or the bare canvas. */
export async function measureStillPage(
  browser: Browser,
  name: "naive" | "limit-canvas",
  size: number,
): Promise<PageCosts> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(SLOWEST_MS);
  try {
    const address = pathToFileURL(join(ROOT, "dist/bench", `${name}.html`));
    await page.goto(`${address.href}?n=${size}`);
    await page.waitForFunction("window.firstPicture !== undefined");
    const open = await page.evaluate<number>("window.firstPicture");
    const heap = await heapMegabytes(page);
    const box = await page
      .locator(".react-flow__node[data-id='c0']")
      .boundingBox({ timeout: 500 })
      .catch(() => null);
    const at = box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : FIRST_COMPONENT;
    return { open, heap, ...(await measureGestures(page, at, EMPTY_PANE)) };
  } finally {
    await page.close();
  }
}
