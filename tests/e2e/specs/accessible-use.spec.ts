import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { reviewedDiagram } from "../harness/accessibility.ts";
import { expect, test } from "../harness/app-test.ts";
import type { EditorPage } from "../pages/editor-page.ts";

const FILE = "shop.lintel";
test.use({ contextOptions: { reducedMotion: "reduce" } });

async function openReviewed(app: EditorPage, workspace: string): Promise<void> {
  await writeFile(join(workspace, FILE), await reviewedDiagram());
  await app.open(FILE);
  await app.findings.getByRole("listitem").first().waitFor();
}

const heard = (page: Page): Locator => page.locator("[data-announcer]");
const hasFocus = (page: Page) =>
  page.evaluate(() => document.hasFocus() && document.activeElement !== document.body);

test("what is on the canvas has a name, and what happens there is told", async ({
  app,
  page,
  workspace,
}) => {
  await openReviewed(app, workspace);
  const db = app.component("Orders DB");
  await expect(db).toHaveAccessibleName(
    /^Orders DB, Amazon RDS, in Private subnet a, findings: 2, gravest Critical$/,
  );
  await expect(db).toHaveAttribute("aria-roledescription", "component");
  await expect(app.component("AZ a")).toHaveAttribute("aria-roledescription", "container");
  await expect(
    app.canvas.getByRole("group", { name: "Connection from Web 1 to Orders DB" }),
  ).toHaveCount(1);

  await db.click();
  await expect(heard(page)).toContainText("Selected: Orders DB");
  await expect(db).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Delete");
  await expect(heard(page)).toContainText("Done: Delete");
  await expect(heard(page)).toContainText(/Findings cleared: .*Findings now: \d/);
  await page.keyboard.press("Control+Z");
  await expect(heard(page)).toContainText("Undone: Delete");
  await expect(heard(page)).toContainText(/New findings: /);
  await page.keyboard.press("Control+Shift+Z");
  await expect(heard(page)).toContainText("Redone: Delete");
});

test("the keyboard is never lost", async ({ app, page, workspace }) => {
  await openReviewed(app, workspace);
  const kept = (after: string) => expect.poll(() => hasFocus(page), after).toBe(true);
  await app.component("Web 2").click();
  await page.keyboard.press("Delete");
  await kept("deleting");
  for (const shortcut of ["Control+K", "Control+/", "Control+E", "Control+Alt+M", "Control+O"]) {
    await page.keyboard.press(shortcut);
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await kept(`closing what ${shortcut} opened`);
  }
  const findings = app.findings.getByRole("listitem");
  await findings.first().getByRole("button").click();
  const before = await findings.count();
  await app.findings.getByRole("button", { name: "Administer through a bastion" }).click();
  await expect(findings).not.toHaveCount(before);
  await kept("applying a fix");
  await app.component("Web 1").click();
  await page.keyboard.press("Shift+F10");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await kept("closing the context menu");
});

test("with the system's own colours, selection, evidence and focus are seen by their shape", async ({
  app,
  page,
  workspace,
}) => {
  await openReviewed(app, workspace);
  await page.emulateMedia({ forcedColors: "active" });
  await app.finding(/Orders DB fails/).click();
  const outline = (name: string) =>
    app
      .component(name)
      .locator("> *")
      .evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return `${outlineStyle} ${outlineWidth}`;
      });
  await expect.poll(() => outline("Shop ALB")).toBe("double 5px");
  await app.component("Web 2").click();
  expect(await outline("Web 2")).toBe("solid 3px");
  const chosen = app.findings.locator("[aria-current='true']");
  expect(await chosen.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid");
  const mark = app.component("Orders DB").locator(".finding-mark");
  // On a ground of their own, words would vanish under the plate that the system lays there.
  expect(await adjustment(mark)).toBe("none");
  const icon = app.component("Web 1").locator(".node-icon");
  expect(await icon.evaluate((one) => getComputedStyle(one).fill)).toBe(
    await page.evaluate(() => {
      document.body.style.color = "CanvasText";
      return getComputedStyle(document.body).color;
    }),
  );
});

test("the colours follow the system while the window is open", async ({ app, page }) => {
  await app.ready();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.emulateMedia({ colorScheme: "light" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test.describe("at 200 % of a window of 1280 by 800", () => {
  test.use({ viewport: { width: 640, height: 400 } });

  test("every button of the bar is in reach and no dialog scrolls sideways", async ({
    app,
    page,
    workspace,
  }) => {
    await openReviewed(app, workspace);
    for (const button of await page.getByRole("banner").getByRole("button").all()) {
      await expect(button).toBeInViewport({ ratio: 1 });
    }
    expect(await sideways(page.locator("html"))).toBe(0);
    const canvas = await app.canvas.boundingBox();
    expect(canvas?.width).toBeGreaterThan(200);
    expect(canvas?.height).toBeGreaterThan(100);
    for (const shortcut of ["Control+K", "Control+/", "Control+E", "Control+Alt+M", "Control+O"]) {
      await page.keyboard.press(shortcut);
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      expect(await sideways(dialog), shortcut).toBe(0);
      await expect(dialog).toBeInViewport({ ratio: 1 });
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
    }
  });
});

function adjustment(locator: Locator): Promise<string> {
  return locator.evaluate((element) =>
    getComputedStyle(element).getPropertyValue("forced-color-adjust"),
  );
}

/** By how many pixels something is wider than its box. */
function sideways(locator: Locator): Promise<number> {
  return locator.evaluate((element) => element.scrollWidth - element.clientWidth);
}
