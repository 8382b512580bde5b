import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "../harness/app-test.ts";

const DIAGRAM = {
  format: "lintel",
  version: 1,
  nodes: [
    { id: "users", kind: "generic/user", name: "Customers", position: { x: 0, y: 0 } },
    { id: "web", kind: "generic/vm", name: "Web", position: { x: 300, y: 0 } },
  ],
  edges: [{ id: "e", source: "users", target: "web", properties: { encrypted: true } }],
};
const TITLE = "Server is a single point of failure";

test("a finding is accepted with a reason, kept in the file, and taken back", async ({
  app,
  page,
  workspace,
}) => {
  const path = join(workspace, "pilot.lintel");
  await writeFile(path, JSON.stringify(DIAGRAM));
  await app.open("pilot.lintel");
  await app.finding(TITLE).click();
  await app.findings.getByRole("button", { name: "Accept…" }).click();
  await app.findings.getByLabel("Reason").fill("Pilot until spring");
  await app.findings.getByLabel("By", { exact: true }).fill("김하나");
  await app.findings.getByLabel("Last day").fill("2099-03-31");
  await app.findings.getByRole("button", { name: "Accept the finding" }).click();
  await expect(app.finding(TITLE)).toContainText("Accepted");
  await page.keyboard.press("Control+S");
  await expect(page).toHaveTitle(/^pilot/);
  expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({
    waivers: [
      {
        rule: "spof/single-compute",
        subject: "web",
        reason: "Pilot until spring",
        by: "김하나",
        until: "2099-03-31",
      },
    ],
  });
  await app.findings.getByRole("button", { name: "No longer accept" }).click();
  await expect(app.finding(TITLE)).not.toContainText("Accepted");
});

test("an acceptance whose day has passed no longer holds and is reported", async ({
  app,
  workspace,
}) => {
  const waiver = {
    rule: "spof/single-compute",
    subject: "web",
    reason: "Pilot",
    until: "2020-01-31",
  };
  await writeFile(join(workspace, "old.lintel"), JSON.stringify({ ...DIAGRAM, waivers: [waiver] }));
  await app.open("old.lintel");
  await expect(app.finding(TITLE)).toBeVisible();
  await expect(app.finding(TITLE)).not.toContainText("Accepted");
  await app.findings.getByRole("button", { name: /Info/ }).click();
  await expect(app.finding("Waiver no longer holds")).toBeVisible();
});
