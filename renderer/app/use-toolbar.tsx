import { ImageDown, Redo2, Save, Search, Undo2, Unplug, Workflow } from "lucide-react";
import { useMemo, type ReactNode } from "react";
import { useStore } from "zustand";
import type { Command } from "../commands/define-command.ts";
import { useEditor, useTranslate, useWorkspace } from "../hooks/workspace-context.tsx";
import type { BarButton } from "../panels/top-bar/top-bar.tsx";
import { contextOf, runCommand } from "./command-context.ts";

const ICON_SIZE = 16;

/** The commands that have a button, in order, with what parts them. */
const BUTTONS: readonly {
  readonly id: string;
  readonly group: string;
  readonly icon: ReactNode;
}[] = [
  { id: "edit.undo", group: "history", icon: <Undo2 size={ICON_SIZE} /> },
  { id: "edit.redo", group: "history", icon: <Redo2 size={ICON_SIZE} /> },
  { id: "file.save", group: "file", icon: <Save size={ICON_SIZE} /> },
  { id: "file.export", group: "file", icon: <ImageDown size={ICON_SIZE} /> },
  { id: "layout.right", group: "layout", icon: <Workflow size={ICON_SIZE} /> },
  { id: "check.simulate", group: "check", icon: <Unplug size={ICON_SIZE} /> },
  { id: "view.commandPalette", group: "find", icon: <Search size={ICON_SIZE} /> },
];

/** The toolbar of the top bar, made of commands; what cannot be done now is disabled. */
export function useToolbar(commands: readonly Command[]): readonly BarButton[] {
  const workspace = useWorkspace();
  const t = useTranslate();
  // Whether a command can be carried out hangs on the document: its every change asks again.
  const editor = useEditor();
  const document = useStore(editor.document);
  const simulating = useStore(editor.view, ({ simulation }) => simulation !== null);
  return useMemo(() => {
    const context = { ...contextOf(workspace), document };
    return BUTTONS.flatMap(({ id, group, icon }) => {
      const command = commands.find((one) => one.id === id);
      if (!command) return [];
      return [
        {
          id,
          group,
          icon,
          label: t(command.title),
          shortcut: command.shortcut,
          enabled: command.when?.(context) ?? true,
          ...(id === "check.simulate" && { pressed: simulating }),
          run: () => runCommand(workspace, command),
        },
      ];
    });
  }, [workspace, commands, t, document, simulating]);
}
