import { expect, type Locator, type Page } from "@playwright/test";

export interface At {
  readonly x: number;
  readonly y: number;
}

/** The window as a user knows it: regions and things by their names. */
export class EditorPage {
  readonly page: Page;
  readonly canvas: Locator;
  readonly palette: Locator;
  readonly findings: Locator;
  readonly inspector: Locator;

  constructor(page: Page) {
    this.page = page;
    this.canvas = page.getByRole("region", { name: /^(Canvas|캔버스)$/ });
    this.palette = page.getByRole("region", { name: /^(Palette|팔레트)$/ });
    this.findings = page.getByRole("region", { name: /^(Findings|진단)$/ });
    this.inspector = page.getByRole("region", { name: /^(Inspector|속성)$/ });
  }

  /** The start screen or an open diagram is there. */
  async ready(): Promise<void> {
    await this.page.locator("#root > *").first().waitFor();
  }

  async newDiagram(): Promise<void> {
    await this.page
      .getByRole("button", { name: /^(New diagram|새 다이어그램)/ })
      .first()
      .click();
    await this.canvas.waitFor();
  }

  /** A component or container; it is called by its name first, then by what else is to say of it. */
  component(name: string): Locator {
    const spoken = JSON.stringify(name).slice(1, -1);
    return this.canvas.locator(
      `.react-flow__node:is([aria-label="${spoken}"], [aria-label^="${spoken}, "])`,
    );
  }

  /** Drags a kind from the palette so that its middle comes to a point of the canvas. */
  async dragKind(kind: string, at: At): Promise<void> {
    await this.searchKind(kind);
    const entry = this.palette.getByRole("button", { name: kind, exact: true }).first();
    await entry.dragTo(this.canvas, { targetPosition: at });
  }

  /** Clicks a kind in the palette and then a point of the canvas. */
  async clickKind(kind: string, at: At): Promise<void> {
    await this.searchKind(kind);
    await this.palette.getByRole("button", { name: kind, exact: true }).first().click();
    await this.canvas.click({ position: at });
  }

  private async searchKind(kind: string): Promise<void> {
    await this.palette.getByRole("searchbox").fill(kind);
  }

  /** Draws an edge by dragging from the right side of one component to another. */
  async connect(from: Locator, to: Locator): Promise<void> {
    const start = await boxOf(from);
    const end = await boxOf(to);
    await from.hover();
    await this.page.mouse.move(start.x + start.width, start.y + start.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x + start.width + 12, start.y + start.height / 2 + 4);
    await this.page.mouse.move(end.x + 20, end.y + end.height / 2, { steps: 6 });
    await this.page.mouse.move(end.x + 2, end.y + end.height / 2, { steps: 3 });
    await this.page.mouse.up();
  }

  async dragBy(component: Locator, dx: number, dy: number): Promise<void> {
    const box = await boxOf(component);
    const [x, y] = [box.x + box.width / 2, box.y + 14];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
    await this.page.mouse.move(x + dx, y + dy, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Types through an input method: every step is a composition, the last one is committed. */
  async compose(steps: readonly string[], committed: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    for (const text of steps) {
      await session.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await session.send("Input.insertText", { text: committed });
    await session.detach();
  }

  async select(name: string): Promise<void> {
    await this.component(name).click();
    await this.inspector.waitFor();
  }

  /** Types a number into a field of the inspector. */
  async stateNumber(label: string, value: string): Promise<void> {
    const field = this.inspector.getByRole("textbox", { name: label });
    await field.fill(value);
    await field.press("Enter");
  }

  /** The name of the container around a component, as the canvas nests them. */
  async parentOf(name: string): Promise<string | null> {
    const id = await this.component(name).getAttribute("data-id");
    const place = this.component(name).locator("[data-parent]");
    if (id === null || (await place.count()) === 0) return null;
    const parent = await place.getAttribute("data-parent");
    return this.canvas
      .locator(`.react-flow__node[data-id="${parent ?? ""}"] .element-name`)
      .first()
      .textContent();
  }

  /** Drags a component into the middle of a container. */
  async dragTo(component: Locator, container: Locator): Promise<void> {
    const from = await boxOf(component);
    const to = await boxOf(container);
    await this.dragBy(
      component,
      to.x + to.width / 2 - (from.x + from.width / 2),
      to.y + to.height / 2 - (from.y + from.height / 2),
    );
  }

  finding(title: string | RegExp): Locator {
    return this.findings.getByRole("listitem").filter({ hasText: title });
  }

  /** Saves under a name of its own, and waits until it is written. */
  async saveAs(name: string): Promise<void> {
    await this.page.keyboard.press("Control+Shift+S");
    const dialog = this.page.getByRole("dialog");
    await dialog.getByRole("textbox").fill(name);
    await dialog.getByRole("button", { name: /^(Save|저장)$/ }).click();
    await expect(dialog).toBeHidden();
    await expect(this.page).toHaveTitle(new RegExp(`^${name.replace(".", "\\.")}`));
  }

  /** Opens a file of the workspace through the window's own dialog. */
  async open(name: string): Promise<void> {
    await this.page.keyboard.press("Control+O");
    const dialog = this.page.getByRole("dialog");
    await dialog.getByText(name, { exact: true }).click();
    await dialog.getByRole("button", { name: /^(Open|열기)$/ }).click();
  }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("The component is not on the screen");
  return box;
}
