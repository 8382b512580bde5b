import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseContext } from "../../../shared/catalog/parse-context.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { parseDiagram } from "../../../shared/model/parse.ts";
import { expect, SHELL, test } from "../harness/desktop-test.ts";
import { EditorPage } from "../pages/editor-page.ts";

const DIAGRAM = `${JSON.stringify({
  format: "lintel",
  version: 1,
  title: "Shop",
  nodes: [{ id: "db", kind: "generic/database", name: "주문 DB", position: { x: 40, y: 40 } }],
  edges: [],
})}\n`;

test.describe(`the built window on ${SHELL}`, () => {
  test.use({ window: "built" });

  test("saves where the system's dialog says, and asks before it closes", async ({
    desktop,
    home,
  }) => {
    const { page } = desktop;
    const app = new EditorPage(page);
    await app.newDiagram();
    await app.dragKind("Database", { x: 300, y: 200 });
    await desktop.answerDialogs({ open: null, save: join(home, "shop.lintel") });
    await page.keyboard.press("Control+Shift+S");
    await expect.poll(() => desktop.windowTitle()).toBe("shop.lintel — Lintel");
    const saved = await readFile(join(home, "shop.lintel"), "utf8");
    const parsed = parseDiagram(saved, parseContext(catalog));
    if (!parsed.ok) throw new Error(parsed.error.code);
    expect(canonicalText(parsed.value)).toBe(saved);
    expect(parsed.value.nodes.map(({ name }) => name)).toEqual(["Database"]);

    await app.dragKind("User", { x: 120, y: 120 });
    await expect.poll(() => desktop.windowTitle()).toBe("● shop.lintel — Lintel");
    await desktop.closeWindow();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("shop.lintel");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    expect(await desktop.windowCount()).toBe(1);

    // The native menu runs the window's own commands.
    await desktop.chooseMenuItem("Edit", "Undo");
    await expect.poll(() => desktop.windowTitle()).toBe("shop.lintel — Lintel");
    await desktop.closeWindow();
    await expect.poll(() => desktop.windowCount()).toBe(0);
    expect(await readFile(join(home, "shop.lintel"), "utf8")).toBe(saved);
  });
});

test.describe(`the built window, started with a file, on ${SHELL}`, () => {
  const files = { "start.lintel": DIAGRAM, "later.lintel": DIAGRAM.replace("주문", "회원") };
  test.use({ window: "built", args: ["start.lintel"], files });

  test("shows the file, and later one that another start of the program names", async ({
    desktop,
  }) => {
    const app = new EditorPage(desktop.page);
    await expect(app.component("주문 DB")).toBeVisible();
    await expect.poll(() => desktop.windowTitle()).toBe("start.lintel — Lintel");
    await desktop.startAgain(["later.lintel"]);
    await expect(app.component("회원 DB")).toBeVisible();
    await expect.poll(() => desktop.windowTitle()).toBe("later.lintel — Lintel");
  });
});
