import type { Page, Route } from "@playwright/test";
import { API_PREFIX } from "../../shared/host/http.ts";

/** What browsers report; shorter tasks are none. */
const SHORTEST_MS = 50;

export interface Blocks {
  /** The longest task of the main thread while something is done, in milliseconds; 50 at least. */
  longestDuring(work: () => Promise<void>): Promise<number>;
}

/** Watches the tasks of the page's main thread from now on. */
export async function watchBlocks(page: Page): Promise<Blocks> {
  const seen = await page.evaluateHandle(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: "longtask" });
    return tasks;
  });
  const take = () => seen.evaluate((tasks) => Math.max(0, ...tasks.splice(0)));
  return {
    async longestDuring(work) {
      await take();
      await work();
      // A task is reported when it is over, a little later.
      await page.waitForTimeout(2 * SHORTEST_MS);
      return Math.max(SHORTEST_MS, await take());
    },
  };
}

/**
 * Keeps the answer to the next record of the journal back. The journal records nothing more until then.
 *
 * @param edit makes the journal record
 */
export async function holdRecording(
  page: Page,
  edit: () => Promise<void>,
): Promise<{ release(): Promise<void> }> {
  const address = new RegExp(`${API_PREFIX}recovery\\.(record|append)$`);
  let held: (route: Route) => void = () => undefined;
  const holding = new Promise<Route>((resolve) => (held = resolve));
  await page.route(address, (route) => held(route));
  await edit();
  const route = await holding;
  return {
    async release() {
      await route.continue();
      await page.unroute(address);
    },
  };
}
