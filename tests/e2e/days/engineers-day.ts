import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseContext } from "../../../shared/catalog/parse-context.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { parseDiagram } from "../../../shared/model/parse.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { expect, test } from "../harness/app-test.ts";
import type { EditorPage } from "../pages/editor-page.ts";

/** The platform engineer's day, step by step: the same by whichever hand it is done. */
const STEPS = {
  begin: "begins a new diagram",
  draw: "draws customers, a balancer, a web server in each of two zones and a database, and names them",
  connect: "connects them",
  state: "states in the forms that requests are encrypted and the balancer is doubled",
  walk: "reads the findings, one after the other",
  mend: "lets a finding be mended, takes that back, and does it again",
  simulate: "thinks through what fails with a zone, and comes back to the diagram",
  accept: "accepts a finding with a reason",
  save: "saves a file that is fit for git",
  export: "exports the picture, with its names as text",
} as const;

/** Where things go that are placed with a mouse: middles, in pixels of the canvas. */
const DRAWN = [
  { kind: "User", name: "고객", into: null, at: { x: 100, y: 90 } },
  { kind: "Load balancer", name: "Balancer", into: null, at: { x: 300, y: 90 } },
  { kind: "Availability zone", name: "Zone a", into: null, at: { x: 180, y: 250 } },
  { kind: "Virtual machine", name: "Web a", into: "Zone a", at: { x: 180, y: 255 } },
  { kind: "Availability zone", name: "Zone b", into: null, at: { x: 480, y: 250 } },
  { kind: "Virtual machine", name: "Web b", into: "Zone b", at: { x: 480, y: 255 } },
  { kind: "Database", name: "Orders", into: null, at: { x: 520, y: 90 } },
] as const;

export type Drawn = (typeof DRAWN)[number];

export const LINES = [
  ["고객", "Balancer"],
  ["Balancer", "Web a"],
  ["Balancer", "Web b"],
  ["Web a", "Orders"],
  ["Web b", "Orders"],
] as const;

/** What a hand can do in the window: by the keys alone, or by the mouse with the keys for names only. */
export interface Hand {
  begin(): Promise<void>;
  /** Places a component, in a container or on the open page, and names it. */
  place(what: Drawn): Promise<void>;
  connect(from: string, to: string): Promise<void>;
  /** Says yes to a fact of a connection, in its form. */
  affirm(from: string, to: string, fact: string): Promise<void>;
  /** States a number of a component, in its form. */
  stateNumber(name: string, field: string, value: string): Promise<void>;
  /** Goes on to the next finding of the list. */
  nextFinding(): Promise<void>;
  /** Goes to a finding and takes one of the fixes offered. */
  mend(finding: string, fix: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  letFail(name: string): Promise<void>;
  endSimulation(): Promise<void>;
  accept(finding: string, reason: string): Promise<void>;
  save(name: string): Promise<void>;
  exportPicture(name: string): Promise<void>;
}

const LOST = "Database is a single point of failure";
const FIX = "Add a standby that takes over automatically";
const ACCEPTED = "No web application firewall in front";

/** Does the whole day; the file as it was saved at its end. */
export async function liveTheDay(app: EditorPage, hand: Hand, workspace: string): Promise<Diagram> {
  const { page } = app;
  await test.step(STEPS.begin, async () => {
    await hand.begin();
    await expect(app.canvas).toBeVisible();
  });
  await test.step(STEPS.draw, async () => {
    for (const what of DRAWN) {
      await hand.place(what);
      await expect(app.component(what.name)).toBeVisible();
    }
  });
  await test.step(STEPS.connect, async () => {
    for (const [from, to] of LINES) {
      await hand.connect(from, to);
      await expect(app.inspector).toContainText(`${from} → ${to}`);
    }
  });
  await test.step(STEPS.state, async () => {
    await hand.affirm("고객", "Balancer", "Encrypted");
    const balancer = app.finding("Load balancer is a single point of failure");
    await expect(balancer).toHaveCount(1);
    await hand.stateNumber("Balancer", "Replicas", "2");
    await expect(balancer).toHaveCount(0);
  });
  await test.step(STEPS.walk, async () => {
    const rows = app.findings.getByRole("listitem");
    await expect(rows.nth(1)).toBeVisible();
    for (const at of [0, 1]) {
      await hand.nextFinding();
      await expect(rows.nth(at).getByRole("button").first()).toHaveAttribute(
        "aria-current",
        "true",
      );
      await expect(app.canvas.locator(".react-flow__node.selected")).not.toHaveCount(0);
    }
  });
  await test.step(STEPS.mend, async () => {
    const lost = app.finding(LOST);
    await expect(lost).toHaveText(/Orders/);
    await hand.mend(LOST, FIX);
    await expect(lost).toHaveCount(0);
    await hand.undo();
    await expect(lost).toHaveText(/Orders/);
    await hand.redo();
    await expect(lost).toHaveCount(0);
  });
  await test.step(STEPS.simulate, async () => {
    await hand.letFail("Zone a");
    const panel = page.getByRole("region", { name: "What if it fails?" });
    const entries = panel.getByRole("list", { name: "Entries" }).getByRole("listitem");
    await expect(entries).toContainText("Served");
    await expect(entries).toContainText("고객 → Balancer → Web b → Orders");
    await hand.endSimulation();
    await expect(panel).toBeHidden();
    await expect(app.canvas.locator(".state-badge")).toHaveCount(0);
  });
  await test.step(STEPS.accept, async () => {
    await hand.accept(ACCEPTED, "시범 운영 기간");
    await expect(app.finding(ACCEPTED).first()).toContainText("Accepted");
  });
  const saved = await test.step(STEPS.save, async () => {
    await expect(page).toHaveTitle(/^●/);
    await hand.save("day");
    await expect.poll(() => readdir(workspace)).toContain("day.lintel");
    await expect(page).toHaveTitle(/^day\.lintel/);
    const text = await readFile(join(workspace, "day.lintel"), "utf8");
    const parsed = parseDiagram(text, parseContext(catalog));
    if (!parsed.ok) throw new Error(parsed.error.code);
    expect(canonicalText(parsed.value)).toBe(text);
    return parsed.value;
  });
  await test.step(STEPS.export, async () => {
    await hand.exportPicture("day");
    await expect.poll(() => readdir(workspace)).toContain("day.svg");
    const picture = await readFile(join(workspace, "day.svg"), "utf8");
    for (const { name } of DRAWN)
      expect(picture).toMatch(new RegExp(`<text[^>]*>(<tspan[^>]*>)?${name}<`));
    expect(await readdir(workspace)).toEqual(["day.lintel", "day.svg"]);
  });
  return saved;
}
