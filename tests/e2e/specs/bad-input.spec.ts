import { readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "../harness/app-test.ts";

const NODE = { id: "a", kind: "generic/vm", position: { x: 0, y: 0 } };
const file = (change: object) =>
  JSON.stringify({ format: "lintel", version: 1, nodes: [NODE], edges: [], ...change });

/** Each bad file with what the window must say of it. */
const BAD_FILES = [
  {
    name: "broken.lintel",
    text: '{ "format": "lintel",\n  "version": 1,,\n}',
    says: /line 2.*column/i,
  },
  { name: "future.lintel", text: file({ version: 99 }), says: /newer Lintel/ },
  { name: "dangling.lintel", text: file({ nodes: [{ ...NODE, parent: "gone" }] }), says: /gone/ },
  { name: "twice.lintel", text: file({ nodes: [NODE, NODE] }), says: /“a”|"a"|\ba\b/ },
  {
    name: "proto.lintel",
    text: '{"format":"lintel","version":1,"nodes":[],"edges":[],"__proto__":{"x":1}}',
    says: /__proto__/,
  },
] as const;

for (const { name, text, says } of BAD_FILES) {
  test(`${name} is answered with one clear sentence and stays as it is`, async ({
    app,
    page,
    workspace,
  }) => {
    await writeFile(join(workspace, name), text);
    await app.open(name);
    const answer = page.getByRole("alertdialog").or(page.getByRole("dialog"));
    await expect(answer).toContainText(name);
    await expect(answer).toContainText(says);
    expect(await readFile(join(workspace, name), "utf8")).toBe(text);
  });
}

test("a file past the limit is refused before it is read", async ({ app, page, workspace }) => {
  const path = join(workspace, "huge.lintel");
  await writeFile(path, "{}");
  await truncate(path, 70 * 1024 * 1024);
  await app.open("huge.lintel");
  await expect(page.getByRole("alertdialog").or(page.getByRole("dialog"))).toContainText(/64 MiB/);
});

test("a damaged file opens as a repaired copy, and the file stays as it is", async ({
  app,
  page,
  workspace,
}) => {
  const text = file({
    nodes: [{ ...NODE, name: "Web" }],
    edges: [{ id: "e", source: "a", target: "gone" }],
  });
  await writeFile(join(workspace, "damaged.lintel"), text);
  await app.open("damaged.lintel");
  await page.getByRole("button", { name: "Open a repaired copy" }).click();
  await expect(page.getByText(/This is a repaired copy/)).toBeVisible();
  await page.getByRole("button", { name: "OK" }).click();
  await expect(app.component("Web")).toBeVisible();
  expect(await readFile(join(workspace, "damaged.lintel"), "utf8")).toBe(text);
});

test("a file changed by another program is never overwritten silently", async ({
  app,
  page,
  workspace,
}) => {
  const path = join(workspace, "shared.lintel");
  await writeFile(path, file({}));
  await app.open("shared.lintel");
  await expect(app.component("Virtual machine")).toBeVisible();
  const theirs = file({ title: "Theirs" });
  await app.dragBy(app.component("Virtual machine"), 60, 40);
  await expect(page).toHaveTitle(/^●/);
  await writeFile(path, theirs);
  const dialog = page.getByRole("dialog", { name: "Changed by another program" });
  await dialog.getByRole("button", { name: "Decide later" }).click();
  await page.keyboard.press("Control+S");
  await dialog.getByRole("button", { name: "Decide later" }).click();
  expect(await readFile(path, "utf8")).toBe(theirs);
  await expect(page).toHaveTitle(/^●/);
});
