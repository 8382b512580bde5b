import { chromium, type Browser } from "@playwright/test";
import { findBrowser } from "../find-browser.ts";
import { budgetOf } from "./budgets.ts";
import { measureEditor, type EditorCosts } from "./editor-page.ts";
import { measureExport } from "./export-page.ts";
import type { GestureCosts } from "./page-measure.ts";
import { median, type BenchRow } from "./statistics.ts";
import { measureStillPage, type PageCosts } from "./still-page.ts";

const ARGS = ["--no-sandbox", "--disable-gpu", "--allow-file-access-from-files"];
const GESTURES = ["drag", "pan", "zoom", "select"] as const;
const TITLES = { drag: "drag", pan: "pan", zoom: "zoom", select: "box select" } as const;
const FRAME_MS = 1000 / 60;

/**
 * Opening and working in the built window, beside a naive React Flow page and a bare canvas,
 * in turns, so that a slow minute of the machine meets all three.
 */
export async function windowRows(sizes: readonly number[], rounds: number): Promise<BenchRow[]> {
  const executablePath = findBrowser();
  if (executablePath === null) return [];
  const browser = await chromium.launch({ executablePath, args: ARGS });
  try {
    const rows: BenchRow[] = [];
    for (const size of sizes) {
      console.error(`Measuring the window with ${size} components…`);
      rows.push(...(await rowsOrFailure(browser, size, rounds)));
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** A size that cannot be measured takes nothing from the rest of the table. */
async function rowsOrFailure(browser: Browser, size: number, rounds: number): Promise<BenchRow[]> {
  try {
    return await rowsFor(browser, size, rounds);
  } catch (fault) {
    const [note] = String(fault).split("\n");
    return [{ name: `window, ${size} components`, value: Number.NaN, unit: "", note: note ?? "" }];
  }
}

async function rowsFor(browser: Browser, size: number, rounds: number): Promise<BenchRow[]> {
  const lintel: EditorCosts[] = [];
  const naive: PageCosts[] = [];
  const canvas: PageCosts[] = [];
  for (let round = 0; round < rounds; round += 1) {
    lintel.push(await measureEditor(browser, size));
    naive.push(await measureStillPage(browser, "naive", size));
    canvas.push(await measureStillPage(browser, "limit-canvas", size));
  }
  const svg = await measureExport(browser, size);
  const budget = budgetOf(size);
  const open = medianOf(lintel, (one) => one.open);
  const naiveOpen = medianOf(naive, (one) => one.open);
  return [
    {
      name: `open, ${size} components`,
      value: open,
      unit: "ms",
      note: `${(open / naiveOpen).toFixed(2)} × naive (${naiveOpen.toFixed(0)} ms); budget ${(0.15 * naiveOpen + budget.openExtra).toFixed(0)} ms`,
    },
    ...GESTURES.map((gesture) => gestureRow({ gesture, size, lintel, naive, canvas })),
    {
      name: `select all, ${size} components`,
      value: medianOf(lintel, (one) => one.selectAll),
      unit: "ms",
    },
    {
      name: `edit to findings, ${size} components`,
      value: medianOf(lintel, (one) => one.edit),
      unit: "ms",
      note: `the first ${medianOf(lintel, (one) => one.firstEdit).toFixed(0)} ms; budget ${budget.edit} ms`,
    },
    {
      name: `heap over the empty window, ${size} components`,
      value: medianOf(lintel, (one) => one.heap),
      unit: "MB",
      note: `naive page ${medianOf(naive, (one) => one.heap).toFixed(0)} MB; budget ${budget.heap} MB`,
    },
    {
      name: `export svg in the window, ${size} components`,
      value: svg.later,
      unit: "ms",
      note: `the first ${svg.first.toFixed(0)} ms, the quickest ${svg.quickest.toFixed(0)} ms; budget ${budget.exports.svg} ms`,
    },
  ];
}

interface Compared {
  readonly gesture: keyof GestureCosts;
  readonly size: number;
  readonly lintel: readonly EditorCosts[];
  readonly naive: readonly PageCosts[];
  readonly canvas: readonly PageCosts[];
}

function gestureRow({ gesture, size, lintel, naive, canvas }: Compared): BenchRow {
  const { timesCanvas, framesOverZoom } = budgetOf(size);
  const busy = (of: readonly PageCosts[]) => medianOf(of, (one) => one[gesture].busy);
  const frame = (of: readonly PageCosts[]) => medianOf(of, (one) => one[gesture].frame);
  const budget =
    gesture === "zoom"
      ? `frame ${(frame(canvas) + framesOverZoom * FRAME_MS).toFixed(0)} ms`
      : `${(timesCanvas * busy(canvas) + 4).toFixed(1)} ms`;
  return {
    name: `${TITLES[gesture]}, main thread a frame, ${size} components`,
    value: busy(lintel),
    unit: "ms",
    note:
      `${(busy(lintel) / busy(naive)).toFixed(2)} × naive (${busy(naive).toFixed(1)}), canvas ${busy(canvas).toFixed(1)}; ` +
      `frame ${frame(lintel).toFixed(1)} (naive ${frame(naive).toFixed(1)}, canvas ${frame(canvas).toFixed(1)}); budget ${budget}`,
  };
}

function medianOf<Item>(items: readonly Item[], figure: (item: Item) => number): number {
  return median(items.map(figure));
}
