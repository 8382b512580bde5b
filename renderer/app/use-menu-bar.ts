import { useMemo } from "react";
import { useStore } from "zustand";
import type { Command } from "../commands/define-command.ts";
import { menuModel } from "../commands/menu-model.ts";
import { useEditor, useTranslate, useWorkspace } from "../hooks/workspace-context.tsx";
import type { BarMenu } from "../panels/top-bar/top-bar.tsx";
import { contextOf, runCommand } from "./command-context.ts";

/** The menu bar, for windows whose system draws none: the same model as the native one. */
export function useMenuBar(commands: readonly Command[]): readonly BarMenu[] {
  const workspace = useWorkspace();
  const editor = useEditor();
  const t = useTranslate();
  const document = useStore(editor.document);
  const selection = useStore(editor.view, (state) => state.selection);
  return useMemo(() => {
    if (workspace.description.host === "electron") return [];
    const context = { ...contextOf(workspace), document, selection };
    const byId = new Map(commands.map((command) => [command.id, command]));
    return menuModel(commands, context, t).map(({ label, items }) => ({
      id: label,
      label,
      entries: items.map((item, index) => {
        if ("separator" in item) return { id: `separator ${index}`, separator: true };
        const command = byId.get(item.command);
        return {
          id: item.command,
          label: item.label,
          shortcut: item.shortcut ?? undefined,
          enabled: item.enabled,
          run: () => command && runCommand(workspace, command),
        };
      }),
    }));
  }, [workspace, commands, t, document, selection]);
}
