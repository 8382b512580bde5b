import { chromium, type Browser, type Page } from "@playwright/test";
import { API_PREFIX } from "../../shared/host/http.ts";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import { findBrowser } from "../find-browser.ts";
import { comeClose, inEditor, timeOpening } from "./editor-page.ts";
import { generateLargeDocument } from "./generate-large-document.ts";
import { holdRecording, watchBlocks, type Blocks } from "./main-thread-blocks.ts";
import { median, type BenchRow } from "./statistics.ts";

const MEBIBYTES = 20;
const COMPONENTS = 20_000;
const SLOWEST_MS = 240_000;
const KEY_MS = 40;
const WAKE_MS = 300;
const DRAG_STEPS = 60;
const NAME = /^(Name|이름)$/;
const SAVED = `**${API_PREFIX}documents.save`;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stops the window while a file of 20 MiB is typed into and dragged in. */
export async function largeDocumentRows(rounds: number): Promise<readonly BenchRow[]> {
  const executablePath = findBrowser();
  if (executablePath === null) return [];
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const name = `longest block, ${MEBIBYTES} MiB, journal and save running`;
  console.error(`Measuring the window with a file of ${MEBIBYTES} MiB…`);
  try {
    const { open, typing, dragging } = await measure(browser, rounds);
    return [
      {
        name: `open a file of ${MEBIBYTES} MiB`,
        value: open,
        unit: "ms",
        note: `${COMPONENTS} components`,
      },
      blockRow(`${name}, typing`, typing),
      blockRow(`${name}, dragging`, dragging),
    ];
  } catch (fault) {
    const [note] = String(fault).split("\n");
    return [{ name, value: Number.NaN, unit: "", note: note ?? "" }];
  } finally {
    await browser.close();
  }
}

/** Longest blocks by round, in milliseconds, without and with the journal and a save under way. */
interface Compared {
  readonly without: number[];
  readonly during: number[];
}

function blockRow(name: string, { without, during }: Compared): BenchRow {
  const [floor, value] = [median(without), median(during)];
  const note = `${(value / floor).toFixed(2)} × the same without them (${floor.toFixed(0)} ms)`;
  return { name, value, unit: "ms", note };
}

function measure(
  browser: Browser,
  rounds: number,
): Promise<{ readonly open: number; readonly typing: Compared; readonly dragging: Compared }> {
  const text = canonicalText(generateLargeDocument(COMPONENTS, MEBIBYTES));
  const typing: Compared = { without: [], during: [] };
  const dragging: Compared = { without: [], during: [] };
  return inEditor(browser, text, SLOWEST_MS, async (page) => {
    const open = await timeOpening(page);
    const at = await comeClose(page, COMPONENTS);
    const blocks = await watchBlocks(page);
    for (let round = 0; round < rounds; round += 1) {
      const hold = await holdRecording(page, () => typeName(page, at, "held"));
      typing.without.push(await blocks.longestDuring(() => typeName(page, at, "quiet typing")));
      dragging.without.push(await blocks.longestDuring(() => drag(page, at)));
      await hold.release();
      await saved(page);
      typing.during.push(await whileSaving(page, blocks, () => typeName(page, at, "busy typing")));
      dragging.during.push(await whileSaving(page, blocks, () => drag(page, at)));
    }
    return { open, typing, dragging };
  });
}

/** A save begins with the work; what is edited meanwhile is recorded whole, since a save ends the record. */
async function whileSaving(page: Page, blocks: Blocks, work: () => Promise<void>): Promise<number> {
  return blocks.longestDuring(async () => {
    const done = page.waitForResponse(SAVED);
    const recorded = page.waitForResponse(`**${API_PREFIX}recovery.record`);
    await page.keyboard.press("Control+s");
    await work();
    await done;
    await work();
    await recorded;
  });
}

async function saved(page: Page): Promise<void> {
  const done = page.waitForResponse(SAVED);
  await page.keyboard.press("Control+s");
  await done;
}

/** Into the name of the component, a key at a time. */
async function typeName(page: Page, at: Point, text: string): Promise<void> {
  // A large diagram is a picture until the pointer has come to a component.
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(WAKE_MS);
  await page.mouse.click(at.x, at.y);
  const field = page
    .getByRole("region", { name: /^Inspector/ })
    .getByRole("textbox", { name: NAME });
  await field.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text, { delay: KEY_MS });
  await page.keyboard.press("Enter");
}

/** Away and back again, so that the component lies where the next round looks for it. */
async function drag(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step <= DRAG_STEPS; step += 1) {
    const turn = (step / DRAG_STEPS) * 2 * Math.PI;
    await page.mouse.move(x + 60 * Math.sin(turn), y + 40 * (1 - Math.cos(turn)));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  await page.mouse.move(x + 8, y);
  await page.mouse.up();
  await page.mouse.move(x + 8, y);
  await page.mouse.down();
  await page.mouse.move(x + 4, y, { steps: 2 });
  await page.mouse.move(x, y, { steps: 2 });
  await page.mouse.up();
}
