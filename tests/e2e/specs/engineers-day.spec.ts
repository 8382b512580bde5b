import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../harness/app-test.ts";
import type { EditorPage } from "../pages/editor-page.ts";

/*
 * The engineer's day with the keyboard alone: a new diagram; an internet user, a load balancer, two
 * servers in two zones and a database; connected; one named in Korean; the findings read and walked; one
 * mended; undone and redone; a zone that fails thought through; saved; the export dialog opened.
 */

/** Types on the canvas what kind to place, takes the first offer and names it. */
async function place(page: Page, kind: string, name: string): Promise<void> {
  await page.keyboard.type(kind);
  await chooseFirst(page, kind);
  await page.keyboard.press("F2");
  await expect(page.locator(".name-field")).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(page.locator(".name-field")).toHaveCount(0);
}

/** Takes the first offer of a list, once it is the answer to what was typed. */
async function chooseFirst(page: Page, typed: string): Promise<void> {
  const field = page.locator("[cmdk-input]");
  await expect(field).toHaveValue(typed);
  await expect(page.locator("[cmdk-item]").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(field).toHaveCount(0);
}

/** Opens a list by its shortcut and takes the first offer for a text. */
async function choose(page: Page, shortcut: string, text: string): Promise<void> {
  await page.keyboard.press(shortcut);
  await expect(page.locator("[cmdk-input]")).toBeFocused();
  await page.keyboard.type(text);
  await chooseFirst(page, text);
}

const connectTo = (page: Page, name: string) => choose(page, "Control+J", name);

/** Goes to a component by its name, in the command palette. */
async function goTo(app: EditorPage, name: string): Promise<void> {
  await choose(app.page, "Control+K", `${name} go to`);
  await expect(app.component(name)).toBeFocused();
}

interface Saved {
  readonly nodes: readonly { id: string; kind: string; name: string; parent?: string }[];
  readonly edges: readonly { source: string; target: string }[];
}

/** What a file says but for ids and positions. */
function gist({ nodes, edges }: Saved) {
  const nameOf = (id: string | undefined) => nodes.find((node) => node.id === id)?.name;
  return {
    nodes: nodes.map(({ kind, name, parent }) => [kind, name, nameOf(parent) ?? null]),
    edges: edges.map(({ source, target }) => [nameOf(source), nameOf(target)]),
  };
}

test("the engineer's day is done with the keyboard alone", async ({ app, page, workspace }) => {
  test.slow();
  await page.keyboard.press("Control+N");
  await app.canvas.waitFor();

  await place(page, "User", "고객");
  await page.keyboard.press("Escape");
  await place(page, "Load balancer", "Balancer");
  for (const zone of ["a", "b"]) {
    await page.keyboard.press("Escape");
    await place(page, "Availability zone", `Zone ${zone}`);
    await place(page, "Virtual machine", `Web ${zone}`);
    await goTo(app, "Balancer");
    await connectTo(page, `Web ${zone}`);
  }
  await page.keyboard.press("Escape");
  await place(page, "Database", "Orders");
  for (const [from, to] of [
    ["고객", "Balancer"],
    ["Web a", "Orders"],
    ["Web b", "Orders"],
  ]) {
    await goTo(app, from ?? "");
    await connectTo(page, to ?? "");
  }

  await goTo(app, "Balancer");
  await page.keyboard.press("Control+ArrowRight");
  await expect(app.component("Web a")).toBeFocused();
  await page.keyboard.press("Control+ArrowUp");
  await expect(app.component("Zone a")).toBeFocused();
  await page.keyboard.press("Control+ArrowDown");
  await expect(app.component("Web a")).toBeFocused();

  await expect(app.finding("Database is a single point of failure")).toHaveCount(1);
  await goTo(app, "Orders");
  await page.keyboard.press("Control+.");
  const fixes = page.getByRole("dialog", { name: "Mend the finding" });
  await expect(fixes).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(app.component("Orders")).toBeFocused();
  await page.keyboard.press("F8");
  await page.keyboard.press("Control+.");
  await fixes.getByRole("button").first().waitFor();
  await page.keyboard.press("Enter");
  await expect(fixes).toBeHidden();
  await expect(page.getByText(/Applied|applied|Done/).first()).toBeVisible();
  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+Shift+Z");
  await page.keyboard.press("Control+Z");

  await goTo(app, "Zone a");
  await page.keyboard.press("Control+Shift+F");
  await expect(app.canvas).toHaveClass(/simulating/);
  await page.keyboard.press("Control+Shift+F");
  await expect(app.component("Zone a")).toBeFocused();

  await page.keyboard.press("Control+S");
  await page.getByRole("dialog").waitFor();
  await page.getByRole("dialog").getByRole("textbox").press("Control+A");
  await page.keyboard.type("day");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect.poll(() => readdir(workspace)).toContain("day.lintel");
  const saved = JSON.parse(await readFile(join(workspace, "day.lintel"), "utf8")) as Saved;
  expect(gist(saved)).toEqual({
    nodes: expect.arrayContaining([
      ["generic/load-balancer", "Balancer", null],
      ["generic/vm", "Web a", "Zone a"],
      ["generic/vm", "Web b", "Zone b"],
      ["generic/database", "Orders", null],
    ]) as unknown,
    edges: [
      ["Balancer", "Web a"],
      ["Balancer", "Web b"],
      ["고객", "Balancer"],
      ["Web a", "Orders"],
      ["Web b", "Orders"],
    ],
  });

  await page.keyboard.press("Control+E");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(app.component("Zone a")).toBeFocused();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toContainText("Ctrl+K");
});
