import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds against WCAG 2.2 AA and good practice in a part of the page, one line for each place. */
export async function faults(page: Page, part: string): Promise<readonly string[]> {
  await page.locator(part).first().waitFor();
  // Legacy is what runs in one frame, of which the window has no more, without a page beside it.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .include(part)
    .withTags(TAGS)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

/** A diagram with findings, comments and a kind of its own, as a file under review holds them. */
export async function reviewedDiagram(change: object = {}): Promise<string> {
  const template = new URL("../../../shared/templates/aws-web.lintel", import.meta.url);
  const diagram: unknown = JSON.parse(await readFile(template, "utf8"));
  return JSON.stringify({
    ...(diagram as object),
    comments: [
      { id: "c-1", subject: "orders-db", text: "Why only one?", by: "김하나", on: "2026-11-02" },
      { id: "c-2", subject: "model", text: "Good otherwise", resolved: true },
    ],
    settings: { kinds: [{ id: "own/relay", names: { en: "Mail relay" }, role: "server" }] },
    ...change,
  });
}
