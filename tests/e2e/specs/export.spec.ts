import type { Page } from "@playwright/test";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readPng, type Pixels } from "../../support/read-png.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";
import { readPdf } from "../../support/pdf-text.ts";
import { cli } from "../../support/run-cli.ts";
import { parseContext } from "../../../shared/catalog/parse-context.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { unpackRoutes } from "../../../shared/drawing/packed-routes.ts";
import { routeEdges } from "../../../shared/drawing/route-edges.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { parseDiagram } from "../../../shared/model/parse.ts";
import { expect, test } from "../harness/app-test.ts";
import { EditorPage } from "../pages/editor-page.ts";

/** Opens a file of the workspace by the drawn dialog. */
async function open(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+O");
  const dialog = page.getByRole("dialog", { name: "Open a diagram" });
  await dialog.getByRole("button", { name }).or(dialog.getByText(name, { exact: true })).first().dblclick();
  await dialog.waitFor({ state: "hidden" });
} // prettier-ignore

async function exportAs(page: Page, format: string, name: string): Promise<void> {
  await page.keyboard.press("Control+E");
  const dialog = page.getByRole("dialog", { name: "Export a picture" });
  await dialog.getByRole("combobox", { name: "Format" }).selectOption(format);
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await saveAs(page, name);
}

async function saveAs(page: Page, name: string): Promise<void> {
  const save = page.getByRole("dialog", { name: "Save as a file" });
  await save.getByRole("textbox").fill(name);
  await save.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(new RegExp(name.replace(".", "\\."))).first()).toBeVisible();
}

/** A Korean template in the workspace, open. */
async function template(page: Page, workspace: string, id = "hybrid-dr"): Promise<string> {
  const path = join(workspace, "start.lintel");
  await cli(["new", id, "--output", path], { language: "ko" });
  await open(page, "start.lintel");
  return path;
}

test("the window writes the same bytes as the command line", async ({ app, page, workspace }) => {
  const path = await template(page, workspace);
  await app.canvas.waitFor();
  for (const format of ["svg", "png", "pdf"]) {
    await exportAs(page, format, `window.${format}`);
    const own = join(workspace, `cli.${format}`);
    const scale = format === "png" ? ["--scale", "2"] : [];
    await cli(["export", path, "--output", own, ...scale]);
    const [one, other] = [await readFile(join(workspace, `window.${format}`)), await readFile(own)];
    expect(one.equals(other), format).toBe(true);
  }
}); // prettier-ignore

test("it writes them after edits too, with the ways that the canvas has", async ({
  app,
  page,
  workspace,
}) => {
  const path = await template(page, workspace);
  const told = await page.evaluateHandle(watchJobs);
  await app.component("쇼핑몰 앱 1").click();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
  await expect(page).toHaveTitle(/^●/);
  await exportAs(page, "svg", "window.svg");
  await page.keyboard.press("Control+S");
  await expect(page).toHaveTitle(/^start\.lintel/);
  await cli(["export", path, "--output", join(workspace, "cli.svg")]);
  const [one, other] = ["window.svg", "cli.svg"].map((name) => join(workspace, name));
  expect(await readFile(one ?? "")).toEqual(await readFile(other ?? ""));
  const saved = parseDiagram(await readFile(path, "utf8"), parseContext(catalog));
  if (!saved.ok) throw new Error(saved.error.code);
  const numbers = Float64Array.from(await told.evaluate(({ routes }) => routes));
  const { edges } = saved.value;
  expect([...unpackRoutes(edges, numbers)]).toEqual([...routeEdges(saved.value, catalog)]);
});

/** Notes the ways that are told to the worker that makes the next picture. */
function watchJobs(): { routes: readonly number[] } {
  const told: { routes: readonly number[] } = { routes: [] };
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: never[]) {
    const { sheets: [sheet] = [] } = message as { sheets?: { routes?: Float64Array }[] };
    if (sheet) told.routes = [...(sheet.routes ?? [])];
    send.call(this, message, ...rest);
  };
  return told;
}

/** How the worker's script is called. */
const WORKER = "export.worker";

test("a picture that cannot be begun is told of, and can be asked for again", async ({
  page,
  host,
  workspace,
}) => {
  await page.route(`**/${WORKER}*`, (route) => route.abort());
  await page.goto(host.address);
  const app = new EditorPage(page);
  await app.ready();
  await template(page, workspace);
  await app.canvas.waitFor();
  // The worker is begun with the dialog.
  const failed = page.waitForEvent("requestfailed", (request) => request.url().includes(WORKER));
  await page.keyboard.press("Control+E");
  await failed;
  const dialog = page.getByRole("dialog", { name: "Export a picture" });
  await dialog.getByRole("combobox", { name: "Format" }).selectOption("svg");
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  const told = page.getByRole("dialog", { name: "That did not work" });
  await expect(told).toContainText("The picture could not be made: the part of Lintel");
  await told.getByRole("button", { name: "OK" }).click();
  await page.unrouteAll();
  await exportAs(page, "svg", "second.svg");
});

test("a picture opens again as the diagram it carries, and one without says so", async ({
  app,
  page,
  workspace,
}) => {
  const path = await template(page, workspace);
  await cli(["export", path, "--output", join(workspace, "carries.png")]);
  await cli(["export", path, "--no-embed", "--output", join(workspace, "bare.pdf")]);
  await open(page, "bare.pdf");
  const told = page.getByRole("dialog", { name: "That did not work" });
  await expect(told).toContainText("“bare.pdf” cannot be opened. The picture holds no diagram.");
  await told.getByRole("button", { name: "OK" }).click();
  await open(page, "carries.png");
  await expect(app.page).toHaveTitle(/^● 하이브리드/);
  await page.keyboard.press("Control+S");
  await saveAs(page, "again.lintel");
  expect(await readFile(join(workspace, "again.lintel"), "utf8")).toBe(await readFile(path, "utf8"));
}); // prettier-ignore

test("the dialog offers what the format understands and remembers what was chosen", async ({
  app,
  page,
  workspace,
}) => {
  await template(page, workspace);
  await app.canvas.waitFor();
  await page.keyboard.press("Control+E");
  const dialog = page.getByRole("dialog", { name: "Export a picture" });
  const format = dialog.getByRole("combobox", { name: "Format" });
  await format.selectOption("png");
  await expect(dialog.getByRole("radiogroup", { name: "Page" })).toHaveCount(0);
  await format.selectOption("pdf");
  await expect(dialog.getByRole("radiogroup", { name: "Size" })).toHaveCount(0);
  await dialog.getByText("A4", { exact: true }).click();
  await dialog.getByRole("radiogroup", { name: "Title block" }).getByText("With", { exact: true }).click();
  await dialog.getByRole("textbox", { name: "Author" }).fill("김하나");
  await dialog.getByRole("textbox", { name: "Date" }).fill("2026년 11월");
  await dialog.getByRole("radiogroup", { name: "Also show" }).getByText("Findings").click();
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await saveAs(page, "a4.pdf");
  const { pages } = readPdf(await readFile(join(workspace, "a4.pdf")));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain("김하나");
  expect(pages[0]).toContain("2026년 11월");
  await page.keyboard.press("Control+E");
  await expect(format).toHaveValue("pdf");
  await expect(dialog.getByRole("radio", { name: "A4" })).toBeChecked();
  await expect(dialog.getByRole("textbox", { name: "Author" })).toHaveValue("김하나");
  await page.keyboard.press("Escape");
}); // prettier-ignore

test("a picture that takes long shows how far it is and can be ended", async ({
  app,
  page,
  workspace,
}) => {
  const path = join(workspace, "large.lintel");
  await writeFile(path, canonicalText(generateArchitecture(3_000)));
  await open(page, "large.lintel");
  await app.canvas.waitFor();
  await page.keyboard.press("Control+E");
  const dialog = page.getByRole("dialog", { name: "Export a picture" });
  await dialog.getByRole("combobox", { name: "Format" }).selectOption("pdf");
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog.getByRole("progressbar", { name: "Progress of the export" })).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await readdir(workspace)).toEqual(["large.lintel"]);
});

test("a picture goes on the clipboard, as PNG and as SVG with its text", async ({
  app,
  page,
  context,
  workspace,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await template(page, workspace);
  await app.canvas.waitFor();
  const copy = async (command: string) => {
    await page.keyboard.press("Control+K");
    await page.getByRole("dialog").getByRole("combobox").fill(command);
    await page.keyboard.press("Enter");
    // The first picture waits for the engine that draws it.
    await expect(page.getByText("The picture is on the clipboard.").last()).toBeVisible({ timeout: 20_000 });
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = item?.types.includes("text/plain") ? await item.getType("text/plain") : null;
      return { types: item?.types ?? [], text: (await text?.text()) ?? "" };
    });
  };
  expect((await copy("Copy as Picture (PNG)")).types).toContain("image/png");
  await expect(page.getByText("The picture is on the clipboard.")).toHaveCount(0, { timeout: 10_000 });
  const svg = await copy("Copy as Picture (SVG)");
  expect(svg.text).toMatch(/^<svg /);
  expect(svg.text).not.toContain("lintel-diagram");
}); // prettier-ignore

/** Pixels that differ visibly, as a share of all; antialiasing and hinting stay below this. */
const DIFFERENCE = 0.02;

test("a browser and the picture engine draw the same picture from the SVG", async ({
  page,
  workspace,
}) => {
  const path = join(workspace, "start.lintel");
  await cli(["new", "hybrid-dr", "--output", path], { language: "ko" });
  const [svg, png] = [join(workspace, "a.svg"), join(workspace, "a.png")];
  await cli(["export", path, "--output", svg]);
  await cli(["export", path, "--output", png]);
  const engine = readPng(await readFile(png));
  await page.setViewportSize({ width: engine.width, height: engine.height });
  await page.setContent(`<body style="margin:0">${await readFile(svg, "utf8")}</body>`);
  const browser = readPng(await page.screenshot());
  expect([browser.width, browser.height]).toEqual([engine.width, engine.height]);
  expect(difference(engine, browser)).toBeLessThan(DIFFERENCE);
});

function difference(a: Pixels, b: Pixels): number {
  let different = 0;
  for (let pixel = 0; pixel < a.width * a.height; pixel++) {
    const far = [0, 1, 2].some(
      (channel) => Math.abs(a.at(pixel, channel) - b.at(pixel, channel)) > 64,
    );
    if (far) different++;
  }
  return different / (a.width * a.height);
}
