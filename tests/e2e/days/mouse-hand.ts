import type { Locator } from "@playwright/test";
import { expect } from "../harness/app-test.ts";
import type { At, EditorPage } from "../pages/editor-page.ts";
import { LINES, type Hand } from "./engineers-day.ts";

/** Does everything with the mouse; the keys type names, and what else is a text. */
export function mouseHand(app: EditorPage): Hand {
  const { page } = app;
  const button = (name: string | RegExp) =>
    page.getByRole("toolbar").getByRole("button", { name }).first();
  /** A place of the page where nothing is drawn. */
  const leave = () => page.locator(".react-flow__pane").click({ position: { x: 20, y: 370 } });
  const rowOf = (finding: string) => app.finding(finding).first().getByRole("button").first();
  const saveDialog = async (name: string): Promise<void> => {
    const dialog = page.getByRole("dialog", { name: "Save as a file" });
    await dialog.getByRole("textbox").fill(name);
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog).toBeHidden();
  };

  return {
    begin: () => app.newDiagram(),
    place: async ({ kind, name, at }) => {
      await app.dragKind(kind, at);
      await app.component(kind).locator(".element-name").dblclick();
      await expect(page.locator(".name-field")).toBeFocused();
      await page.keyboard.type(name);
      await leave();
      await expect(page.locator(".name-field")).toHaveCount(0);
    },
    connect: (from, to) => app.connect(app.component(from), app.component(to)),
    affirm: async (from, to, fact) => {
      const drawn = LINES.findIndex(([source, target]) => source === from && target === to);
      const line = app.canvas.locator(".react-flow__edge").nth(drawn).locator(".edge-line");
      const { x, y } = await middleOf(line);
      await page.mouse.click(x, y);
      const choices = app.inspector.getByRole("radiogroup", { name: fact });
      await choices.getByText("Yes", { exact: true }).click();
    },
    stateNumber: async (name, field, value) => {
      await app.component(name).click();
      await app.inspector.getByRole("textbox", { name: field }).click();
      await page.keyboard.type(value);
      await leave();
    },
    nextFinding: async () => {
      const all = app.findings.getByRole("listitem");
      const count = await all.count();
      for (let at = 0; at < count; at++) {
        const current = await all.nth(at).getByRole("button").first().getAttribute("aria-current");
        if (current === "true")
          return all
            .nth(at + 1)
            .getByRole("button")
            .first()
            .click();
      }
      return all.first().getByRole("button").first().click();
    },
    mend: async (finding, fix) => {
      await rowOf(finding).click();
      await app.findings.getByRole("button", { name: fix }).click();
    },
    undo: () => button("Undo").click(),
    redo: () => button("Redo").click(),
    letFail: async (name) => {
      await leave();
      await button("What if it fails?").click();
      await app.component(name).locator(".element-name").click();
    },
    endSimulation: () => button("What if it fails?").click(),
    accept: async (finding, reason) => {
      await rowOf(finding).click();
      await app.findings.getByRole("button", { name: "Accept…" }).click();
      await app.findings.getByLabel("Reason").click();
      await page.keyboard.type(reason);
      await app.findings.getByRole("button", { name: "Accept the finding" }).click();
    },
    save: async (name) => {
      await button("Save").click();
      await saveDialog(name);
    },
    exportPicture: async (name) => {
      await button(/^Export/).click();
      const dialog = page.getByRole("dialog", { name: "Export a picture" });
      await dialog.getByRole("combobox", { name: "Format" }).selectOption("svg");
      await dialog.getByRole("button", { name: "Export", exact: true }).click();
      await saveDialog(name);
    },
  };
}

/** The point of the screen half way along a line. */
function middleOf(line: Locator): Promise<At> {
  return line.evaluate((path) => {
    if (!(path instanceof SVGPathElement)) throw new Error("no line");
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 2);
    const at = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: at.x, y: at.y };
  });
}
