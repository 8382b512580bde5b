import { expect } from "../harness/app-test.ts";
import type { EditorPage } from "../pages/editor-page.ts";
import type { Hand } from "./engineers-day.ts";

/** A stop that the Tab key does not come to within as many presses is out of reach. */
const FAR = 60;

/** Does everything with the keys; where the keyboard goes, it goes by keys. */
export function keyboardHand(app: EditorPage): Hand {
  const { page } = app;
  const { keyboard } = page;
  const press = (key: string) => keyboard.press(key);

  /** Takes the first offer of a list, once it is the answer to what was typed. */
  const chooseFirst = async (typed: string): Promise<void> => {
    const field = page.locator("[cmdk-input]");
    await expect(field).toHaveValue(typed);
    await expect(page.locator("[cmdk-item]").first()).toHaveAttribute("aria-selected", "true");
    await press("Enter");
    await expect(field).toHaveCount(0);
  };
  const choose = async (shortcut: string, text: string): Promise<void> => {
    await press(shortcut);
    await expect(page.locator("[cmdk-input]")).toBeFocused();
    await keyboard.type(text);
    await chooseFirst(text);
  };
  const goTo = async (name: string): Promise<void> => {
    await choose("Control+K", `${name} go to`);
    await expect(app.component(name)).toBeFocused();
  };
  /** Presses Tab until the focus is on what is wanted: a field or button by its name. */
  const tabTo = async (wanted: string): Promise<void> => {
    for (let presses = 0; presses < FAR; presses++) {
      if ((await focusedName(app)).startsWith(wanted)) return;
      await press("Tab");
    }
    throw new Error(`Tab does not lead to “${wanted}”`);
  };
  /** Walks the findings until the one of this title is in focus. */
  const findingInFocus = async (title: string): Promise<void> => {
    const current = app.findings.locator("li button[aria-current='true']");
    for (let presses = 0; presses < FAR; presses++) {
      await press("F8");
      await expect(current).toHaveCount(1);
      if ((await current.textContent())?.includes(title)) return;
    }
    throw new Error(`No finding “${title}”`);
  };
  const saveDialog = async (name: string): Promise<void> => {
    const dialog = page.getByRole("dialog", { name: "Save as a file" });
    await expect(dialog.getByRole("textbox")).toBeFocused();
    await press("Control+A");
    await keyboard.type(name);
    await press("Enter");
    await expect(dialog).toBeHidden();
  };

  return {
    begin: () => press("Control+N"),
    place: async ({ kind, name, into }) => {
      await press("Escape");
      if (into !== null) await goTo(into);
      await keyboard.type(kind);
      await chooseFirst(kind);
      await press("F2");
      await expect(page.locator(".name-field")).toBeFocused();
      await keyboard.type(name);
      await press("Enter");
      await expect(page.locator(".name-field")).toHaveCount(0);
    },
    connect: async (from, to) => {
      await goTo(from);
      await choose("Control+J", to);
    },
    affirm: async (from, to, fact) => {
      await goTo(from);
      const heading = app.inspector.getByText(`${from} → ${to}`);
      for (let presses = 0; presses < FAR && (await heading.count()) === 0; presses++) {
        await press("Alt+E");
      }
      // A person looks where the keys have led before going on.
      await expect.poll(() => focusedName(app)).toContain(`Connection from ${from} to ${to}`);
      await press("Control+Enter");
      await tabTo(fact);
      await press("ArrowRight");
      await press("Control+0");
    },
    stateNumber: async (name, field, value) => {
      await goTo(name);
      await press("Control+Enter");
      await tabTo(field);
      await keyboard.type(value);
      await press("Enter");
      await press("Control+0");
    },
    nextFinding: () => press("F8"),
    mend: async (finding, fix) => {
      await findingInFocus(finding);
      await press("Control+.");
      const fixes = page.getByRole("dialog", { name: "Mend the finding" });
      await expect(fixes).toBeVisible();
      await tabTo(fix);
      await press("Enter");
      await expect(fixes).toBeHidden();
    },
    undo: () => press("Control+Z"),
    redo: () => press("Control+Shift+Z"),
    letFail: async (name) => {
      await goTo(name);
      await press("Control+Shift+F");
    },
    endSimulation: () => press("Control+Shift+F"),
    accept: async (finding, reason) => {
      await findingInFocus(finding);
      await press("Control+Shift+Enter");
      await tabTo("Accept…");
      await press("Enter");
      await expect(app.findings.getByLabel("Reason")).toBeFocused();
      await keyboard.type(reason);
      await press("Enter");
      await expect(app.findings.getByLabel("Reason")).toHaveCount(0);
    },
    save: async (name) => {
      await press("Control+S");
      await saveDialog(name);
    },
    exportPicture: async (name) => {
      await press("Control+E");
      await expect(page.getByRole("dialog", { name: "Export a picture" })).toBeVisible();
      await tabTo("Format");
      await keyboard.type("SVG");
      await tabTo("Export");
      await press("Enter");
      await saveDialog(name);
    },
  };
}

/** What a screen reader would say of the focus: the group of a radio button, or the thing's own name. */
function focusedName({ page }: EditorPage): Promise<string> {
  return page.evaluate(() => {
    const textOf = (id: string | null | undefined) =>
      id ? (document.getElementById(id)?.textContent ?? "") : "";
    const focus = document.activeElement;
    const group = focus?.closest("[role='radiogroup']");
    if (group)
      return group.getAttribute("aria-label") ?? textOf(group.getAttribute("aria-labelledby"));
    if (focus instanceof HTMLInputElement || focus instanceof HTMLSelectElement) {
      return focus.labels?.[0]?.textContent ?? focus.getAttribute("aria-label") ?? "";
    }
    return focus?.getAttribute("aria-label") ?? focus?.textContent ?? "";
  });
}
