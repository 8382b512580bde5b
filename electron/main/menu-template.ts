import type { MenuItemConstructorOptions } from "electron";
import type { MenuModel } from "../../shared/host/contract.ts";

/** What a Mac needs in its menus for the keys to work in text fields. */
const EDIT_ROLES = ["undo", "redo", "cut", "copy", "paste", "selectAll"] as const;
const KEYS: Readonly<Record<string, string>> = { Mod: "CmdOrCtrl", " ": "Space", "+": "Plus" };

/**
 * The native menu made of the window's commands. The window acts on the keys itself: where the system
 * lets us, the menu only shows them, or a key would act twice.
 */
export function menuTemplate(
  menus: readonly MenuModel[],
  platform: NodeJS.Platform,
  run: (command: string) => void,
): MenuItemConstructorOptions[] {
  const own = menus.map(({ label, items }) => ({
    label,
    submenu: items.map((item): MenuItemConstructorOptions => {
      if ("separator" in item) return { type: "separator" };
      const { command, enabled, shortcut } = item;
      return {
        label: item.label,
        enabled,
        click: () => run(command),
        ...(shortcut !== null && {
          accelerator: accelerator(shortcut),
          registerAccelerator: false,
        }),
      };
    }),
  }));
  return platform === "darwin" ? withMacMenus(own) : own;
}

/**
 * A Mac sends a key that the page did not take to the first menu item with it. Hidden items with the
 * system's own roles stand first, so that Command+C in a text field copies text.
 */
function withMacMenus(own: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  const roles = EDIT_ROLES.map((role) => ({ role, visible: false }));
  const [first, ...rest] = own;
  if (!first) return [{ role: "appMenu" }, { role: "editMenu" }];
  const items = Array.isArray(first.submenu) ? first.submenu : [];
  return [
    { role: "appMenu" },
    { ...first, submenu: [...roles, ...items] },
    ...rest,
    { role: "windowMenu" },
  ];
}

/** `Mod+Shift+S` in Electron's words. A trailing `+` is the plus key itself. */
function accelerator(shortcut: string): string {
  const keys = shortcut.endsWith("+")
    ? [...shortcut.slice(0, -2).split("+"), "+"]
    : shortcut.split("+");
  return keys
    .filter((key) => key !== "")
    .map((key) => KEYS[key] ?? key)
    .join("+");
}
