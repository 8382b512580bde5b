import { useMemo } from "react";
import type { Command, MenuPlace } from "../commands/define-command.ts";
import { COMMANDS } from "../commands/registry.ts";
import { useTranslate, useWorkspace } from "../hooks/workspace-context.tsx";
import { ShortcutsDialog } from "../panels/shortcuts/shortcuts-dialog.tsx";

const PLACES: readonly MenuPlace[] = ["file", "edit", "view", "insert", "arrange", "check", "help"];

/** The shortcut sheet: whatever commands have keys, under the menus they stand in. */
export function ShortcutSheet() {
  const t = useTranslate();
  const { dialogs } = useWorkspace();
  const groups = useMemo(
    () =>
      PLACES.flatMap((place) => {
        const rows = COMMANDS.flatMap((command) => {
          if (command.shortcut === undefined || placeOf(command) !== place) return [];
          const title = t(command.title);
          const large = command.shortcut.startsWith("Shift+Arrow");
          return {
            title: large ? t("navigate.byTen", { command: title }) : title,
            shortcut: command.shortcut,
          };
        });
        return rows.length > 0 ? [{ title: t(`commands.menus.${place}`), rows }] : [];
      }),
    [t],
  );
  return <ShortcutsDialog groups={groups} onClose={() => dialogs.setState({ open: null })} />;
}

/** Nudges and the like have a key but no menu: they edit. */
const placeOf = ({ menu }: Command): MenuPlace => menu?.place ?? "edit";
