import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { catalog } from "../../../shared/catalog/registry.ts";
import { parseContext } from "../../../shared/catalog/parse-context.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { parseDiagram } from "../../../shared/model/parse.ts";
import { expect, test } from "../harness/app-test.ts";

test("from an empty canvas to a saved file and back", async ({ app, page, workspace }) => {
  await app.newDiagram();
  await expect(app.canvas.getByText("Nothing is drawn yet")).toBeVisible();

  // Five kinds by dragging, one of them into a container.
  await app.dragKind("User", { x: 110, y: 90 });
  await app.dragKind("Load balancer", { x: 330, y: 90 });
  await app.dragKind("Subnet", { x: 250, y: 300 });
  await app.dragKind("Virtual machine", { x: 230, y: 310 });
  await app.dragKind("Database", { x: 560, y: 300 });
  for (const name of ["User", "Load balancer", "Subnet", "Virtual machine", "Database"]) {
    await expect(app.component(name)).toBeVisible();
  }

  await app.connect(app.component("User"), app.component("Load balancer"));
  await app.connect(app.component("Load balancer"), app.component("Virtual machine"));
  await app.connect(app.component("Virtual machine"), app.component("Database"));
  await expect(app.canvas.locator(".react-flow__edge")).toHaveCount(3);

  // A Korean name by a true composition: Enter inside it belongs to the input method.
  await app.component("Database").dblclick();
  await app.compose(["ㅈ", "주", "줌", "주무", "주문"], "주문 DB");
  await page.keyboard.press("Enter");
  await expect(app.component("주문 DB")).toBeVisible();

  // The findings are there; following one selects its component and tells why.
  const finding = app.finding(/주문 DB/).first();
  await expect(finding).toBeVisible();
  await app.finding("Database is a single point of failure").first().click();
  await expect(app.component("주문 DB")).toHaveClass(/selected/);

  await app.saveAs("shop.lintel");
  const path = join(workspace, "shop.lintel");
  const saved = await readFile(path, "utf8");
  const parsed = parseDiagram(saved, parseContext(catalog));
  if (!parsed.ok) throw new Error(parsed.error.code);
  expect(canonicalText(parsed.value)).toBe(saved);
  expect(parsed.value.nodes.map(({ name }) => name)).toContain("주문 DB");
  const subnet = parsed.value.nodes.find(({ kind }) => kind === "zone/subnet");
  expect(parsed.value.nodes.find(({ name }) => name === "Virtual machine")?.parent).toBe(
    subnet?.id,
  );

  // Change, undo: saved again without saving.
  await app.dragBy(app.component("User"), 40, 60);
  await expect(page).toHaveTitle(/^●/);
  await page.keyboard.press("Control+Z");
  await expect(page).toHaveTitle(/^shop\.lintel/);

  // Change, close: the guard asks, and staying keeps everything.
  await app.component("User").click();
  await page.keyboard.press("Delete");
  await expect(app.component("User")).toHaveCount(0);
  await page.keyboard.press("Alt+W");
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await expect(app.component("주문 DB")).toBeVisible();
  await page.keyboard.press("Alt+W");
  await page.getByRole("dialog").getByRole("button", { name: "Don’t save" }).click();
  await page.keyboard.press("Control+O");
  await page.getByRole("dialog").getByText("shop.lintel", { exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Open" }).click();
  await expect(app.component("User")).toBeVisible();
  await expect(app.component("주문 DB")).toBeVisible();
  expect(await readFile(path, "utf8")).toBe(saved);
});

test("a name confirmed before the folder was read is saved all the same", async ({
  app,
  page,
  workspace,
}) => {
  await app.newDiagram();
  await app.dragKind("Database", { x: 300, y: 300 });
  // What the folder holds is never told.
  await page.route("**/files.list", () => undefined);
  await page.keyboard.press("Control+S");
  const dialog = page.getByRole("dialog", { name: "Save as a file" });
  await dialog.getByRole("textbox").fill("hasty");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page).toHaveTitle(/^hasty\.lintel/);
  expect(await readFile(join(workspace, "hasty.lintel"), "utf8")).toContain("Database");
});
