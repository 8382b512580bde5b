import { describe, expect, it } from "vitest";
import { menuTemplate } from "../../../electron/main/menu-template.ts";
import type { MenuModel } from "../../../shared/host/contract.ts";

const MENUS: MenuModel[] = [
  {
    label: "File",
    items: [
      { command: "file.save", label: "Save", shortcut: "Mod+S", enabled: true },
      { separator: true },
      { command: "file.close", label: "Close", shortcut: null, enabled: false },
    ],
  },
  { label: "Edit", items: [] },
];

const accelerator = (shortcut: string) => {
  const item = { command: "x", label: "x", shortcut, enabled: true };
  const [menu] = menuTemplate([{ label: "x", items: [item] }], "linux", () => undefined);
  return Array.isArray(menu?.submenu) ? menu.submenu[0]?.accelerator : undefined;
};

describe("the native menu", () => {
  it("shows the window's commands and tells which one was chosen", () => {
    const chosen: string[] = [];
    const [file] = menuTemplate(MENUS, "linux", (command) => chosen.push(command));
    const items = Array.isArray(file?.submenu) ? file.submenu : [];
    expect(items).toMatchObject([
      // The window acts on the key itself.
      { label: "Save", enabled: true, accelerator: "CmdOrCtrl+S", registerAccelerator: false },
      { type: "separator" },
      { label: "Close", enabled: false },
    ]);
    expect(items[2]).not.toHaveProperty("accelerator");
    (items[0]?.click as () => void)();
    expect(chosen).toEqual(["file.save"]);
  });

  it.each([
    ["Mod+Shift+S", "CmdOrCtrl+Shift+S"],
    ["Mod++", "CmdOrCtrl+Plus"],
    ["Mod+-", "CmdOrCtrl+-"],
    ["+", "Plus"],
    ["F8", "F8"],
    ["Shift+ ", "Shift+Space"],
  ])("writes the key %s as %s", (shortcut, expected) => {
    expect(accelerator(shortcut)).toBe(expected);
  });

  it("has on a Mac what makes the keys of text fields work, before the commands' own", () => {
    const menus = menuTemplate(MENUS, "darwin", () => undefined);
    expect(menus.map(({ label, role }) => label ?? role)).toEqual([
      "appMenu",
      "File",
      "Edit",
      "windowMenu",
    ]);
    const items = Array.isArray(menus[1]?.submenu) ? menus[1].submenu : [];
    expect(items.slice(0, 6).map(({ role, visible }) => [role, visible])).toEqual(
      ["undo", "redo", "cut", "copy", "paste", "selectAll"].map((role) => [role, false]),
    );
    expect(items[6]).toMatchObject({ label: "Save" });
  });

  it("has on a Mac the system's menus before the window has stated its own", () => {
    expect(menuTemplate([], "darwin", () => undefined)).toEqual([
      { role: "appMenu" },
      { role: "editMenu" },
    ]);
  });
});
