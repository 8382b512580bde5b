import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../harness/app-test.ts";

/** What axe finds against WCAG 2.2 AA, one line for each place. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("the start screen has no accessibility fault that a machine finds", async ({
      app,
      page,
    }) => {
      await app.ready();
      expect(await violations(page)).toEqual([]);
    });

    test("the editor has none", async ({ app, page }) => {
      await page.getByRole("button", { name: /^Web service on AWS/ }).click();
      await app.findings.getByRole("listitem").first().click();
      await expect(app.inspector).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
