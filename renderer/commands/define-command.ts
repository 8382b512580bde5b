import type { MessageKey } from "../../shared/i18n/translate.ts";
import type { Editor, Workspace } from "../state/workspace.ts";

export type MenuPlace = "file" | "edit" | "view" | "insert" | "arrange" | "check" | "help";

/** What lies under a context menu: one element, several, or the open page. */
export type MenuTarget = "component" | "container" | "edge" | "several" | "canvas";

/** Where a command is carried out; `editor` is the active diagram, if any. */
export interface CommandContext {
  readonly workspace: Workspace;
  readonly editor: Editor | null;
}

/** One literal feeds the native menu, the keys, the command palette, context menus and the toolbar. */
export interface Command {
  /** `area.name`, such as `edit.undo`. */
  readonly id: string;
  readonly title: MessageKey;
  readonly menu?: { readonly place: MenuPlace; readonly group: number; readonly order: number };
  /** As `Mod+Shift+S`; `Mod` is Command on a Mac and Control elsewhere. */
  readonly shortcut?: string;
  /** Another key for those who are used to it; browsers keep it for themselves, so it is not shown. */
  readonly also?: string;
  /** True for commands that also make sense on the selected elements' context menu. */
  readonly onElement?: boolean;
  /** What else a context menu offers it for, above what `onElement` brings. */
  readonly context?: {
    readonly on: readonly MenuTarget[];
    readonly group: number;
    readonly order: number;
    /** Title of the menu within the menu that it stands in. */
    readonly submenu?: MessageKey;
  };
  /** Whether the command can be carried out now; always without it. */
  when?(context: CommandContext): boolean;
  run(context: CommandContext): void | Promise<void>;
}

export const defineCommand = (command: Command): Command => command;
