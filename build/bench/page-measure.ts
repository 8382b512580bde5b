import type { CDPSession, Page } from "@playwright/test";

const DRAG_STEPS = 60;
const PAN_STEPS = 60;
const ZOOM_STEPS = 30;
const WHEEL_PIXELS = 60;
const SELECT_STEPS = 60;
const STEP_PIXELS = 4;

/** What a gesture costs: main-thread milliseconds a frame, and the frame's length. */
export interface GestureCost {
  readonly busy: number;
  readonly frame: number;
}

/** A point of the window. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Costs of what the hand does most, on one page. */
export interface GestureCosts {
  readonly drag: GestureCost;
  readonly pan: GestureCost;
  readonly zoom: GestureCost;
  /** A box drawn around ever more components. */
  readonly select: GestureCost;
}

/**
 * Drags, pans, zooms and selects with a box on one page.
 *
 * @param at where a component lies
 * @param pane where the page can be taken hold of, if Space does not make that everywhere
 */
export async function measureGestures(page: Page, at: Place, pane = at): Promise<GestureCosts> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const drag = await measureDrag(page, session, at);
  const pan = await measurePan(page, session, pane);
  const zoom = await measureZoom(page, session, at);
  const select = await measureSelect(page, session, at);
  await session.detach();
  return { drag, pan, zoom, select };
}

/** Bytes that live objects of the page's scripts take, in MB, after the garbage is gone. */
export async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1e6;
}

/** Along a path of 60 steps, one a frame, and put down again. */
async function measureDrag(page: Page, session: CDPSession, { x, y }: Place): Promise<GestureCost> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + STEP_PIXELS * 2, y);
  const cost = await measureSteps(page, session, DRAG_STEPS, async (step) => {
    const turn = (step / DRAG_STEPS) * 2 * Math.PI;
    await page.mouse.move(x + 60 * Math.sin(turn) + STEP_PIXELS * 2, y + 40 * (1 - Math.cos(turn)));
  });
  await page.mouse.up();
  return cost;
}

/** With the space bar held. */
async function measurePan(page: Page, session: CDPSession, { x, y }: Place): Promise<GestureCost> {
  await page.keyboard.down("Space");
  await page.mouse.move(x, y);
  await page.mouse.down();
  const cost = await measureSteps(page, session, PAN_STEPS, (step) => {
    const turn = (step / PAN_STEPS) * 2 * Math.PI;
    return page.mouse.move(x + 120 * Math.sin(turn), y + 80 * (1 - Math.cos(turn)));
  });
  await page.mouse.up();
  await page.keyboard.up("Space");
  return cost;
}

/** Half of the steps in, half of them out again. */
async function measureZoom(page: Page, session: CDPSession, { x, y }: Place): Promise<GestureCost> {
  await page.mouse.move(x, y);
  return measureSteps(page, session, ZOOM_STEPS, (step) =>
    page.mouse.wheel(0, step < ZOOM_STEPS / 2 ? -WHEEL_PIXELS : WHEEL_PIXELS),
  );
}

/** With Shift held, from a component on. */
async function measureSelect(
  page: Page,
  session: CDPSession,
  { x, y }: Place,
): Promise<GestureCost> {
  await page.keyboard.down("Shift");
  await page.mouse.move(x, y);
  await page.mouse.down();
  const cost = await measureSteps(page, session, SELECT_STEPS, (step) =>
    page.mouse.move(x + step * STEP_PIXELS, y + step * STEP_PIXELS),
  );
  await page.mouse.up();
  await page.keyboard.up("Shift");
  return cost;
}

async function measureSteps(
  page: Page,
  session: CDPSession,
  steps: number,
  take: (step: number) => Promise<void>,
): Promise<GestureCost> {
  await nextFrame(page);
  const before = await taskSeconds(session);
  const start = performance.now();
  for (let step = 0; step < steps; step += 1) {
    await take(step);
    await nextFrame(page);
  }
  const frame = (performance.now() - start) / steps;
  const busy = ((await taskSeconds(session)) - before) * (1000 / steps);
  return { busy, frame };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}

function nextFrame(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
}
