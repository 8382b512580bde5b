import { faults } from "../harness/accessibility.ts";
import { expect, test } from "../harness/app-test.ts";

test("tasks are ticked off as their findings go, and said aloud", async ({ app, page }) => {
  await page.getByRole("button", { name: "Load-balanced servers", exact: true }).click();
  const note = page.getByRole("region", { name: "Learning path" });
  const task = (text: string) => note.getByRole("listitem").filter({ hasText: text });
  const balancer = task("The balancer is now the single point");
  const database = task("All orders are in one database");
  await expect(balancer).toContainText("Open:");

  await balancer.getByRole("button", { name: "Show where" }).click();
  await expect(app.component("Shop balancer")).toHaveClass(/selected/);
  await app.stateNumber("Replicas", "2");
  await expect(balancer).toContainText("Done:");
  await expect(database).toContainText("Open:");
  await expect(note.getByRole("status")).toHaveText("Task 1 of 2 is done.");

  await app.select("Orders DB");
  await app.stateNumber("Replicas", "2");
  await expect(database).toContainText("Done:");
  await expect(note.getByRole("status")).toContainText("Every task of this step is done.");

  await app.canvas.locator(".react-flow__pane").click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("Control+Z");
  await expect(database).toContainText("Open:");
});

test("the next step opens after the guard, and progress is remembered", async ({ app, page }) => {
  await page.getByRole("button", { name: "Load-balanced servers", exact: true }).click();
  const note = page.getByRole("region", { name: "Learning path" });
  await app.select("Shop balancer");
  await app.stateNumber("Replicas", "2");
  await app.select("Orders DB");
  await app.stateNumber("Replicas", "2");
  await note.getByRole("button", { name: "Step 3: Load-balanced servers (done)" }).waitFor();

  const next = note.getByRole("button", { name: "Next step: Balancing inside each server" });
  await next.click();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await expect(app.component("Shop balancer")).toBeVisible();
  await next.click();
  await page.getByRole("dialog").getByRole("button", { name: "Don’t save" }).click();
  await expect(note.getByText("Step 4 of 6")).toBeVisible();

  await page.reload();
  await expect(page.getByText("1 of 6 steps done")).toBeVisible();
  await expect(
    page.getByRole("button", { name: "Load-balanced servers", exact: true }),
  ).toHaveAccessibleDescription(/^Step 3 ?Done/);
});

test("the note closes and comes back by a command, also beside a diagram of one's own", async ({
  app,
  page,
}) => {
  await page.getByRole("button", { name: "Begin with step 1" }).click();
  const note = page.getByRole("region", { name: "Learning path" });
  await expect(note.getByText("Step 1 of 6")).toBeVisible();
  await note.getByRole("button", { name: "Close the learning path" }).click();
  await expect(note).toHaveCount(0);
  await page.keyboard.press("Control+4");
  await expect(note).toBeVisible();

  await page.keyboard.press("Control+N");
  await expect(note).toHaveCount(0);
  await page.keyboard.press("Control+4");
  await expect(note).toContainText("This diagram is not part of the path.");
  await note.getByRole("button", { name: "Step 2: App and database split" }).click();
  await expect(note.getByText("Step 2 of 6")).toBeVisible();
  await expect(app.canvas).toBeVisible();
});

test("a step that was saved is known again when it is opened", async ({ app, page }) => {
  await page.getByRole("button", { name: "Single server", exact: true }).click();
  await app.canvas.waitFor();
  await app.saveAs("shop");
  await page.keyboard.press("Control+N");
  await app.open("shop.lintel");
  await expect(page.getByRole("region", { name: "Learning path" })).toContainText("Step 1 of 6");
});

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("the note has no accessibility fault that a machine finds", async ({ app, page }) => {
      await app.ready();
      await page.getByRole("button", { name: "Public cloud in three tiers", exact: true }).click();
      const note = page.getByRole("region", { name: "Learning path" });
      await note.getByRole("button", { name: "Show where" }).first().waitFor();
      expect(await faults(page, "[aria-label='Learning path']")).toEqual([]);
    });
  });
}
