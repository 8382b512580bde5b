import type { CDPSession, Page } from "@playwright/test";

const DRAG_STEPS = 60;
const STEP_PIXELS = 4;

/** What a drag costs: main-thread milliseconds a frame, and the frame's length. */
export interface DragCost {
  readonly busy: number;
  readonly frame: number;
}

/** Drags what lies at a point along a path of 60 steps, one a frame, and puts it down again. */
export async function measureDrag(page: Page, x: number, y: number): Promise<DragCost> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + STEP_PIXELS * 2, y);
  await nextFrame(page);
  const before = await taskSeconds(session);
  const start = performance.now();
  for (let step = 0; step < DRAG_STEPS; step += 1) {
    const turn = (step / DRAG_STEPS) * 2 * Math.PI;
    await page.mouse.move(x + 60 * Math.sin(turn) + STEP_PIXELS * 2, y + 40 * (1 - Math.cos(turn)));
    await nextFrame(page);
  }
  const frame = (performance.now() - start) / DRAG_STEPS;
  const busy = ((await taskSeconds(session)) - before) * (1000 / DRAG_STEPS);
  await page.mouse.up();
  await session.detach();
  return { busy, frame };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}

function nextFrame(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
}
