import type { Locator } from "@playwright/test";
import { expect, test } from "../harness/app-test.ts";

test.use({ viewport: { width: 1280, height: 800 } });

const FINDINGS = { en: /If Orders DB fails/, ko: /주문 DB가 멈추면/ } as const;

for (const [language, sentence] of Object.entries(FINDINGS)) {
  test.describe(language, () => {
    test.use({ locale: language });

    test("a finding shows its reasons and fixes without scrolling", async ({ app, page }) => {
      await page
        .getByRole("button", { name: /^(Web service on AWS|AWS 웹 서비스)/ })
        .first()
        .click();
      await app.findings.getByRole("button", { name: sentence }).click();
      const fixes = app.findings.getByRole("group", { name: /^(Fixes|고치기)/ });
      const buttons = fixes.getByRole("button");
      await expect(buttons).toHaveCount(2);
      const end = (await bottomOf(app.findings)) + 1;
      expect(await bottomOf(buttons.last())).toBeLessThan(end);

      const top = (await buttons.first().boundingBox())?.y ?? 0;
      for (const label of [/^(Path|경로)$/, /^(Why it matters|왜 중요한가)$/]) {
        const told = app.findings.locator("dt").filter({ hasText: label }).locator("+ dd");
        expect(await bottomOf(told)).toBeLessThan(top + 3);
      }
    });
  });
}

async function bottomOf(part: Locator): Promise<number> {
  const box = await part.boundingBox();
  if (!box) throw new Error("not on the page");
  return box.y + box.height;
}
