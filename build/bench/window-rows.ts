import { chromium, type Browser, type Page } from "@playwright/test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import { generateArchitecture } from "../../tests/support/generate-architecture.ts";
import { startBrowserHost } from "../../tests/support/browser-host.ts";
import { findBrowser } from "../find-browser.ts";
import { ROOT } from "../run-step.ts";
import { measureDrag, type DragCost } from "./page-measure.ts";
import { median, type BenchRow } from "./statistics.ts";

const VIEWPORT = { width: 1280, height: 800 };
const ARGS = ["--no-sandbox", "--disable-gpu", "--allow-file-access-from-files"];
/** A component of the generated architecture that is in view at the start. */
const DRAGGED = { bench: { x: 320 + 24 + 24 + 24 + 80, y: 20 + 120 + 30 } };

interface Measured {
  readonly open: number;
  readonly drag: DragCost;
}

/** Opening and dragging in the built window, beside a naive React Flow page and a bare canvas. */
export async function windowRows(sizes: readonly number[], rounds: number): Promise<BenchRow[]> {
  const executablePath = findBrowser();
  if (executablePath === null) return [];
  const browser = await chromium.launch({ executablePath, args: ARGS });
  try {
    const rows: BenchRow[] = [];
    for (const size of sizes) rows.push(...(await rowsFor(browser, size, rounds)));
    return rows;
  } finally {
    await browser.close();
  }
}

async function rowsFor(browser: Browser, size: number, rounds: number): Promise<BenchRow[]> {
  const runs: Record<"lintel" | "naive" | "limit", Measured[]> = {
    lintel: [],
    naive: [],
    limit: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    runs.lintel.push(await measureLintel(browser, size));
    runs.naive.push(await measureStillPage(browser, "naive", size));
    runs.limit.push(await measureStillPage(browser, "limit-canvas", size));
  }
  const open = (of: Measured[]) => median(of.map((one) => one.open));
  const busy = (of: Measured[]) => median(of.map(({ drag }) => drag.busy));
  const frame = (of: Measured[]) => median(of.map(({ drag }) => drag.frame));
  const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} × naive`;
  const budget = 0.15 * open(runs.naive) + 200;
  const allowed = (size <= 200 ? 1.5 : 2) * busy(runs.limit) + 4;
  return [
    {
      name: `open, ${size} components`,
      value: open(runs.lintel),
      unit: "ms",
      note: `${ratio(open(runs.lintel), open(runs.naive))} (${open(runs.naive).toFixed(0)} ms); budget ${budget.toFixed(0)} ms`,
    },
    {
      name: `drag, main thread a frame, ${size} components`,
      value: busy(runs.lintel),
      unit: "ms",
      note: `${ratio(busy(runs.lintel), busy(runs.naive))} (${busy(runs.naive).toFixed(1)} ms); canvas ${busy(runs.limit).toFixed(1)} ms; budget ${allowed.toFixed(1)} ms`,
    },
    {
      name: `drag, frame, ${size} components`,
      value: frame(runs.lintel),
      unit: "ms",
      note: `naive ${frame(runs.naive).toFixed(1)} ms; canvas ${frame(runs.limit).toFixed(1)} ms`,
    },
  ];
}

async function measureStillPage(browser: Browser, name: string, size: number): Promise<Measured> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  try {
    const address = pathToFileURL(join(ROOT, "dist/bench", `${name}.html`));
    await page.goto(`${address.href}?n=${size}`);
    await page.waitForFunction("window.firstPicture !== undefined", undefined, {
      timeout: 120_000,
    });
    const open = await page.evaluate<number>("window.firstPicture");
    const at = await firstComponent(page);
    return { open, drag: await measureDrag(page, at.x, at.y) };
  } finally {
    await page.close();
  }
}

async function firstComponent(page: Page): Promise<{ x: number; y: number }> {
  const box = await page
    .locator(".react-flow__node[data-id='c0']")
    .boundingBox({ timeout: 500 })
    .catch(() => null);
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : DRAGGED.bench;
}

async function measureLintel(browser: Browser, size: number): Promise<Measured> {
  const workspace = mkdtempSync(join(tmpdir(), "lintel-bench-"));
  writeFileSync(join(workspace, "bench.lintel"), canonicalText(generateArchitecture(size)));
  const host = await startBrowserHost(workspace);
  const page = await browser.newPage({ viewport: VIEWPORT });
  try {
    await page.goto(host.address);
    await page.getByRole("button", { name: /^Open/ }).first().click();
    const entry = page.getByRole("dialog").getByText("bench.lintel");
    await entry.click();
    const open = await timeOpening(page);
    await page.keyboard.press("Shift+Digit1");
    await page.getByRole("button", { name: "Zoom in" }).first().waitFor();
    const box = await page.locator(".react-flow__node[data-id='c0']").boundingBox();
    if (!box) throw new Error("The first component is not in view");
    const drag = await measureDrag(page, box.x + box.width / 2, box.y + box.height / 2);
    return { open, drag };
  } finally {
    await page.close();
    await host.stop();
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** From the wish to open to the first component drawn and the first finding listed. */
function timeOpening(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const button = [...document.querySelectorAll("[role='dialog'] button")].find(
      (one) => one.textContent === "Open",
    );
    const start = performance.now();
    (button as HTMLElement | undefined)?.click();
    for (;;) {
      await new Promise((done) => requestAnimationFrame(done));
      const drawn = document.querySelector(".react-flow__node") !== null;
      const judged = document.querySelector("[data-findings='current']") !== null;
      if (drawn && judged) return performance.now() - start;
      if (performance.now() - start > 60_000) throw new Error("Nothing was drawn within a minute");
    }
  });
}
