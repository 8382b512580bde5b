import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../harness/app-test.ts";

const MIDDLE = { x: 420, y: 200 };
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" fill="#d9480f"/></svg>`;

async function define(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Define a kind" });
  await dialog.getByRole("textbox", { name: "English name" }).fill("Mail relay");
  await dialog.getByRole("textbox", { name: "Korean name" }).fill("메일 중계");
  await dialog.getByRole("combobox", { name: "Role" }).selectOption("server");
  await dialog.getByRole("combobox", { name: "Deployment model" }).selectOption("private");
  await dialog.getByRole("button", { name: "Add a property" }).click();
  await dialog.getByRole("textbox", { name: "Name of property 1" }).fill("asset number");
  await dialog
    .locator("input[type=file]")
    .setInputFiles({ name: "logo.svg", mimeType: "image/svg+xml", buffer: Buffer.from(LOGO) });
  await dialog.getByRole("button", { name: "Save kind" }).click();
  await expect(dialog).toBeHidden();
}

test("a kind is defined, placed, found by its Korean name, saved and opened again", async ({
  app,
  page,
  workspace,
}) => {
  await app.newDiagram();
  await app.palette.getByRole("button", { name: "Define a kind…" }).click();
  await define(page);
  const own = app.palette.getByRole("group", { name: "Own kinds" });
  await expect(own.getByRole("button", { name: "Mail relay" })).toBeVisible();

  await app.palette.getByRole("searchbox").fill("메일 중계");
  await app.palette.getByRole("button", { name: "Mail relay" }).first().click();
  await app.canvas.click({ position: MIDDLE });
  await expect(app.component("Mail relay")).toBeVisible();
  await app.select("Mail relay");
  await expect(app.inspector.getByRole("textbox", { name: "asset number" })).toBeVisible();
  await expect(app.component("Mail relay").locator(".node-icon path")).toHaveAttribute(
    "fill",
    "#d9480f",
  );

  await app.saveAs("relay.lintel");
  const saved = join(workspace, "relay.lintel");
  await expect.poll(() => existsSync(saved)).toBe(true);
  const text = await readFile(saved, "utf8");
  expect(JSON.parse(text)).toMatchObject({
    settings: {
      kinds: [
        {
          id: "own/mail-relay",
          names: { en: "Mail relay", ko: "메일 중계" },
          role: "server",
          deployment: "private",
          properties: ["asset number"],
        },
      ],
    },
  });
  await page.reload();
  await app.ready();
  await app.open("relay.lintel");
  await expect(app.component("Mail relay")).toBeVisible();
  await expect(app.findings.getByText("unknown kind")).toHaveCount(0);
});

test("defining a kind is one step that can be undone", async ({ app, page }) => {
  await app.newDiagram();
  await app.palette.getByRole("button", { name: "Define a kind…" }).click();
  await define(page);
  const own = app.palette.getByRole("group", { name: "Own kinds" });
  await expect(own).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(own).toBeHidden();
});

test("a catalogue file beside the diagram adds its kinds, and a broken entry is told of", async ({
  app,
  page,
  workspace,
}) => {
  const kinds = [
    { id: "acme/vault", name: "Vault", role: "server-room" },
    { id: "aws/ec2", name: "Not mine", role: "server" },
  ];
  await writeFile(join(workspace, "lintel-kinds.json"), JSON.stringify({ kinds }));
  const nodes = [
    { id: "v", kind: "acme/vault", position: { x: 0, y: 0 }, size: { width: 360, height: 240 } },
    { id: "s", kind: "generic/server", parent: "v", position: { x: 40, y: 60 } },
  ];
  const diagram = { format: "lintel", version: 1, nodes, edges: [] };
  await writeFile(join(workspace, "a.lintel"), JSON.stringify(diagram));

  await app.open("a.lintel");
  await expect(app.component("Vault")).toBeVisible();
  const own = app.palette.getByRole("group", { name: "Own kinds" });
  await expect(own.getByRole("button", { name: "Vault" })).toBeVisible();
  const notice = page.getByRole("status").filter({ hasText: "aws/ec2" });
  await expect(notice).toContainText("lintel-kinds.json/kinds/1/id");
  await notice.getByRole("button", { name: "Show" }).click();
  const dialog = page.getByRole("dialog", { name: "Own kinds" });
  await expect(dialog.getByText("From lintel-kinds.json")).toBeVisible();
  await dialog.getByRole("button", { name: "Copy into the diagram" }).click();
  await expect(dialog.getByRole("button", { name: "Edit: Vault" })).toBeVisible();
});

test("a broken catalogue file is told of in one sentence, and the diagram opens", async ({
  app,
  page,
  workspace,
}) => {
  await writeFile(join(workspace, "lintel-kinds.json"), '{\n"kinds": [');
  const nodes = [{ id: "s", kind: "generic/server", position: { x: 0, y: 0 } }];
  await writeFile(
    join(workspace, "a.lintel"),
    JSON.stringify({ format: "lintel", version: 1, nodes, edges: [] }),
  );
  await app.open("a.lintel");
  await expect(app.component("Server")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "lintel-kinds.json" })).toContainText(
    "line 2 is not valid JSON",
  );
});
