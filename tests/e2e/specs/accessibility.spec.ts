import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { translator, type MessageKey } from "../../../shared/i18n/translate.ts";
import { faults, reviewedDiagram } from "../harness/accessibility.ts";
import { expect, test } from "../harness/app-test.ts";
import type { EditorPage } from "../pages/editor-page.ts";

const DIALOG = "[role='dialog']";
const MENU = "[role='menu']";
const FILE = "shop.lintel";

/** Contrast hangs on the theme and names on the language: every state in two looks shows both. */
const LOOKS = [
  { theme: "dark", language: "ko", locale: "ko-KR" },
  { theme: "light", language: "en", locale: "en-US" },
] as const;
const OTHER_LOOKS = [
  { theme: "dark", language: "en", locale: "en-US" },
  { theme: "light", language: "ko", locale: "ko-KR" },
] as const;

for (const { theme, language, locale } of LOOKS) {
  test.describe(`in the ${theme} theme and the language ${language}`, () => {
    test.use({
      colorScheme: theme,
      locale,
      contextOptions: { reducedMotion: "reduce" },
      actionTimeout: 20_000,
    });
    const t = translator(language);

    /** Goes on after a fault, so that one run tells them all. */
    const check = async (page: Page, part: string, what: string) =>
      expect.soft(await faults(page, part), what).toEqual([]);
    const choose = async (page: Page, command: MessageKey) => {
      await page.keyboard.press("Control+K");
      const palette = page.getByRole("combobox", { name: t("dialogs.commandPalette.title") });
      await palette.fill(t(command));
      await palette.press("Enter");
      await expect(palette).toBeHidden();
    };
    const leave = async (page: Page, part = DIALOG) => {
      await page.keyboard.press("Escape");
      await expect(page.locator(part)).toHaveCount(0);
    };
    const press = async (page: Page, button: MessageKey, exact = true) =>
      page
        .getByRole("dialog")
        .getByRole("button", { name: t(button), exact })
        .first()
        .click();
    const openReviewed = async (app: EditorPage, page: Page, workspace: string) => {
      await writeFile(join(workspace, FILE), await reviewedDiagram());
      await app.open(FILE);
      await expect(page).toHaveTitle(new RegExp(`^${FILE}`));
      // Few kinds are as good as many, and are looked through in a fraction of the time.
      await app.palette.getByRole("searchbox").fill("virtual");
      await app.findings.getByRole("listitem").first().waitFor();
    };

    test("the start screen, the editor and its menus have no fault that a machine finds", async ({
      app,
      page,
      workspace,
    }) => {
      test.setTimeout(180_000);
      await check(page, "body", "start screen");
      await openReviewed(app, page, workspace);
      await app.component("Orders DB").click();
      await check(page, "body", "editor with findings and a component's form");
      await page.keyboard.press("Shift+F10");
      await check(page, MENU, "context menu");
      await leave(page, MENU);
      await app.component("AZ a").getByText("AZ a", { exact: true }).click();
      await check(page, ".editor-side", "form of a container");
      await page.locator(".react-flow__edge").first().focus();
      await page.keyboard.press("Enter");
      await check(page, ".editor-side", "form of an edge");
      await app.findings.getByRole("listitem").first().click();
      await app.findings.getByRole("button", { name: t("findings.accept") }).click();
      await check(page, ".findings-place", "form that accepts a finding");
      await app.findings.getByRole("button", { name: t("app.cancel") }).click();
      await page.getByRole("navigation").getByRole("button").nth(4).click();
      await check(page, MENU, "menu of the bar");
      await leave(page, MENU);
      await choose(page, "commands.new");
      await check(page, "[role='tablist']", "tabs");
      await page.keyboard.press("Alt+W");
      await expect(page).toHaveTitle(new RegExp(`^${FILE}`));
      await choose(page, "deploymentFilter.commands.public");
      await choose(page, "responsibility.view");
      await check(page, ".canvas", "legends, and one deployment model pointed out");
      await choose(page, "learningPath.toggle");
      await check(page, ".editor-side", "learning path");
      await page.keyboard.press("Control+Shift+F");
      await app.component("AZ c").getByText("AZ c", { exact: true }).click();
      await page.getByRole("list", { name: t("simulation.entries") }).waitFor();
      await check(page, ".editor-centre", "simulation");
    });

    test("the dialogs have none", async ({ app, page, workspace }) => {
      test.setTimeout(180_000);
      await page.keyboard.press("Control+O");
      await check(page, DIALOG, "file dialog");
      await leave(page);
      await openReviewed(app, page, workspace);
      for (const [shortcut, what] of [
        ["Control+K", "command palette"],
        ["Control+/", "keyboard shortcuts"],
        ["Control+E", "export"],
        ["Control+Shift+S", "save as"],
        ["Control+Alt+M", "form of a comment"],
      ] as const) {
        await page.keyboard.press(shortcut);
        await check(page, DIALOG, what);
        await leave(page);
      }
      for (const [command, what] of [
        ["commands.ruleSettings", "rule settings"],
        ["comments.show", "comments"],
      ] as const) {
        await choose(page, command);
        await check(page, DIALOG, what);
        await leave(page);
      }
      await choose(page, "ownKinds.manage");
      await check(page, DIALOG, "own kinds");
      await press(page, "ownKinds.edit", false);
      await press(page, "ownKinds.addProperty", false);
      await check(page, DIALOG, "form of an own kind");
      await press(page, "ownKinds.back");
      await leave(page);
      await app.findings.getByRole("listitem").first().click();
      await choose(page, "navigate.fix");
      await check(page, DIALOG, "fixes of a finding");
      await leave(page);

      await app.component("Web 2").click();
      await page.keyboard.press("Delete");
      await page.keyboard.press("Control+S");
      await expect(page).toHaveTitle(new RegExp(`^${FILE}`));
      await choose(page, "safeKeeping.versions.command");
      const versions = page.getByRole("list", { name: t("safeKeeping.versions.list") });
      await versions.getByRole("button").last().click();
      await page.getByRole("button", { name: t("safeKeeping.versions.openAsNew") }).waitFor();
      await check(page, DIALOG, "earlier versions");
      await leave(page);

      await app.component("Orders DB").click();
      await page.keyboard.press("Delete");
      await expect(page).toHaveTitle(/^●/);
      await page.keyboard.press("Alt+W");
      await check(page, DIALOG, "question about unsaved changes");
      await leave(page);
      await writeFile(join(workspace, FILE), await reviewedDiagram({ title: "Theirs" }));
      await page.getByRole("dialog", { name: t("safeKeeping.outside.title") }).waitFor();
      await check(page, DIALOG, "changed by another program");
    });
  });
}

for (const { theme, language, locale } of OTHER_LOOKS) {
  test.describe(`in the ${theme} theme and the language ${language}`, () => {
    test.use({ colorScheme: theme, locale });

    test("the start screen, a component's form and the export have none", async ({ app, page }) => {
      test.setTimeout(180_000);
      expect(await faults(page, "body")).toEqual([]);
      await page.getByRole("button", { name: /^(Web service on AWS|AWS 웹 서비스)/ }).click();
      await app.component(language === "ko" ? "주문 DB" : "Orders DB").click();
      expect(await faults(page, ".editor-side")).toEqual([]);
      expect(await faults(page, ".editor-centre")).toEqual([]);
      await page.keyboard.press("Control+E");
      expect(await faults(page, DIALOG)).toEqual([]);
    });
  });
}

test("recovered work on the start screen has none", async ({ app, host, page }) => {
  await app.newDiagram();
  await app.canvas.click({ position: { x: 300, y: 200 } });
  await page.keyboard.press("Alt+Shift+N");
  // Longer than it may take until an edit is on disk.
  await page.waitForTimeout(1000);
  const another = await page.context().newPage();
  await page.close();
  await another.goto(host.address);
  await another.getByRole("region", { name: "Recovered work" }).waitFor();
  expect(await faults(another, "body")).toEqual([]);
});
