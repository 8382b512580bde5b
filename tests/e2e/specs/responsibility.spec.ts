import type { Locator } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "../harness/app-test.ts";
import type { EditorPage } from "../pages/editor-page.ts";

async function openTemplate({ canvas, page }: EditorPage, name: RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
  await canvas.waitFor();
}

const stripOf = (component: Locator): Locator => component.locator(".layer-strip");
const dimmed = (app: EditorPage): Locator => app.canvas.locator(".component.dimmed");

test("the view shows on every component who runs which layer, and the inspector why", async ({
  app,
  page,
}) => {
  await openTemplate(app, /^IaaS, PaaS, SaaS/);
  await expect(stripOf(app.canvas)).toHaveCount(0);
  await page.keyboard.press("Shift+Digit3");
  await expect(stripOf(app.component("Rented server"))).toHaveAccessibleName(
    "IaaS. Ours: Application, Data, Runtime, Middleware, Operating system. Shared: none. " +
      "Provider's: Virtualization, Servers, Storage, Network.",
  );
  await expect(stripOf(app.component("Finished CRM"))).toHaveAccessibleName(
    /^SaaS\. Ours: none\. Shared: Data\./,
  );
  await expect(stripOf(app.component("Office staff"))).toHaveCount(0);
  await expect(app.canvas.getByRole("list", { name: "Who runs a layer" })).toContainText(
    "Provider's",
  );

  await app.select("Rented desktop");
  const stack = app.inspector.getByRole("group", { name: "Who runs what" });
  await expect(stack).toContainText("DaaS: the default of its kind.");
  await expect(stack.getByRole("listitem")).toHaveText([
    "ApplicationOurs", "DataOurs", "RuntimeShared", "MiddlewareProvider's",
    "Operating systemShared", "VirtualizationProvider's", "ServersProvider's",
    "StorageProvider's", "NetworkProvider's",
  ]); // prettier-ignore

  // A statement in the form takes the place of the kind's default at once.
  await app.inspector
    .getByRole("combobox", { name: "Service model" })
    .selectOption("SaaS: software");
  await expect(stack).toContainText("SaaS: stated here.");
  await expect(stripOf(app.component("Rented desktop"))).toHaveAccessibleName(/^SaaS\./);

  await page.keyboard.press("Shift+Digit3");
  await expect(stripOf(app.canvas)).toHaveCount(0);
});

test("the whole diagram is counted when nothing is selected", async ({ app }) => {
  await openTemplate(app, /^IaaS, PaaS, SaaS/);
  const totals = app.inspector.getByRole("group", { name: "Who runs what" });
  await expect(totals.getByRole("row", { name: /^Operating system/ })).toHaveText(
    /^Operating system415$/,
  );
  await expect(totals).toContainText("On-premises 2 · IaaS 2");
});

test("a deployment model is pointed out from the legend, with the keyboard too", async ({
  app,
  page,
}) => {
  await openTemplate(app, /^Hybrid cloud with disaster recovery/);
  const legend = app.canvas.getByRole("list", { name: "Deployment models" });
  const onPremises = legend.getByRole("button", { name: "On-premises: 7 components" });
  const inCloud = legend.getByRole("button", { name: "Public cloud: 7 components" });
  await onPremises.click();
  await expect(onPremises).toHaveAttribute("aria-pressed", "true");
  await expect(app.component("Mobile API").locator(".component")).toHaveClass(/dimmed/);
  await expect(app.component("Site VPN").locator(".component")).not.toHaveClass(/dimmed/);
  // Dimmed is not gone: it is still there to be found, named and chosen.
  await app.select("Mobile API");
  await expect(app.inspector.getByRole("textbox", { name: "Name" })).toHaveValue("Mobile API");

  await onPremises.click();
  await expect(dimmed(app)).toHaveCount(0);
  await inCloud.focus();
  await page.keyboard.press("Enter");
  await expect(inCloud).toHaveAttribute("aria-pressed", "true");
  await expect(app.component("Site VPN").locator(".component")).toHaveClass(/dimmed/);
  await page.keyboard.press("Escape");
  await expect(inCloud).toHaveAttribute("aria-pressed", "false");
  await expect(dimmed(app)).toHaveCount(0);

  await page.keyboard.press("Control+K");
  await page.getByRole("dialog").getByRole("combobox").fill("Point out public cloud");
  await page.keyboard.press("Enter");
  await expect(inCloud).toHaveAttribute("aria-pressed", "true");
});

test("a picture shows the layers when the canvas does", async ({ app, page, workspace }) => {
  await openTemplate(app, /^IaaS, PaaS, SaaS/);
  await page.keyboard.press("Shift+Digit3");
  await page.keyboard.press("Control+E");
  const dialog = page.getByRole("dialog");
  await expect(
    dialog
      .getByRole("radiogroup", { name: "Who runs what" })
      .getByRole("radio", { name: "With", exact: true }),
  ).toBeChecked();
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  const save = page.getByRole("dialog", { name: "Save as a file" });
  await save.getByRole("textbox").fill("layers.svg");
  await save.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/layers\.svg/).first()).toBeVisible();
  const svg = await readFile(join(workspace, "layers.svg"), "utf8");
  expect(svg).toContain(">Virtualization<");
  expect(svg).toContain(">Shared<");
});
