import type { Browser, Page } from "@playwright/test";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import { generateArchitecture } from "../../tests/support/generate-architecture.ts";
import { inEditor, timeOpening } from "./editor-page.ts";
import { median, WARM_UP_MS } from "./statistics.ts";

/** What a picture takes in the built window, in milliseconds. */
export interface PictureCosts {
  /** The first of the window, which starts the worker. */
  readonly first: number;
  /** Those that follow, once the worker is warm: the median and the quickest. */
  readonly later: number;
  readonly quickest: number;
}

const SLOWEST_MS = 120_000;
const LEAST_MS = 2_500;

/**
 * How long the window takes for an SVG of the whole diagram: from the message to the worker to its answer.
 * The first is asked for in the dialog; its message is then sent again and again.
 */
export function measureExport(browser: Browser, size: number): Promise<PictureCosts> {
  const text = canonicalText(generateArchitecture(size));
  return inEditor(browser, text, SLOWEST_MS, async (page) => {
    await timeOpening(page);
    await watchWorker(page);
    await exportSvg(page);
    const [first = Number.NaN, ...later] = await repeat(page, WARM_UP_MS + LEAST_MS);
    let spent = 0;
    const warm = later.filter((took) => (spent += took) > WARM_UP_MS);
    return { first, later: median(warm), quickest: Math.min(...warm) };
  });
}

/** What is known of the last message to the worker of exports. */
interface Watched {
  job?: { readonly worker: Worker; readonly message: unknown };
  /** How long each answer took. */
  readonly times: number[];
}

function watchWorker(page: Page): Promise<void> {
  return page.evaluate(() => {
    const watched: Watched = { times: [] };
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: object, ...rest: never[]) {
      if ("sheets" in message) {
        const start = performance.now();
        watched.job = { worker: this, message };
        this.onmessage = ({ data }: MessageEvent<{ type: string }>) => {
          if (data.type === "done") watched.times.push(performance.now() - start);
        };
      }
      send.call(this, message, ...rest);
    };
    Object.assign(globalThis, { watched });
  });
}

async function exportSvg(page: Page): Promise<void> {
  await page.keyboard.press("Control+e");
  const dialog = page.getByRole("dialog", { name: "Export a picture" });
  await dialog.getByRole("combobox", { name: "Format" }).selectOption("svg");
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("dialog", { name: "Save as a file" }).waitFor();
}

/** Sends the same message again, answer after answer; gives all times, the first too. */
function repeat(page: Page, milliseconds: number): Promise<readonly number[]> {
  return page.evaluate(async (least) => {
    const { job, times } = (globalThis as unknown as { watched: Watched }).watched;
    if (!job) throw new Error("No picture was asked for");
    const end = performance.now() + least;
    while (performance.now() < end) {
      const answered = times.length;
      job.worker.postMessage(job.message);
      while (times.length === answered) await new Promise((next) => setTimeout(next));
    }
    return times;
  }, milliseconds);
}
