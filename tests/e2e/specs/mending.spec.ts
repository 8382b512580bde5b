import { expect, test } from "../harness/app-test.ts";

test("mending the balancer and the database by hand clears the findings, and undo brings them back", async ({
  app,
  page,
}) => {
  await page
    .getByRole("button", { name: /^Load-balanced servers/ })
    .first()
    .click();
  const balancer = app.finding("Load balancer is a single point of failure");
  const database = app.finding("Database is a single point of failure");
  await expect(balancer).toHaveCount(1);
  await expect(database).toHaveCount(1);

  await app.select("Shop balancer");
  await app.stateNumber("Replicas", "2");
  await expect(balancer).toHaveCount(0);
  await app.select("Orders DB");
  await app.stateNumber("Replicas", "2");
  await expect(database).toHaveCount(0);

  await app.canvas.locator(".react-flow__pane").click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("Control+Z");
  await expect(database).toHaveCount(1);
  await page.keyboard.press("Control+Z");
  await expect(balancer).toHaveCount(1);
});

test("a fix is one click and one step back", async ({ app, page }) => {
  await page
    .getByRole("button", { name: /^Web service on AWS/ })
    .first()
    .click();
  const backup = app.finding(/backs up|backed up/);
  await expect(backup).toHaveCount(1);
  await backup.click();
  await app.findings
    .getByRole("button", { name: /backups/i })
    .first()
    .click();
  await expect(backup).toHaveCount(0);
  await page.keyboard.press("Control+Z");
  await expect(backup).toHaveCount(1);
});
