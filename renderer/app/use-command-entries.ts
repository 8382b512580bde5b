import { useMemo } from "react";
import { useStore } from "zustand";
import { catalogFor } from "../../shared/catalog/own-kinds.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import type { Command } from "../commands/define-command.ts";
import { useTranslate, useWorkspace } from "../hooks/workspace-context.tsx";
import type { PaletteEntry } from "../panels/command-palette/match-entries.ts";
import { diagramOf } from "../state/document-store.ts";
import { contextOf, runCommand } from "./command-context.ts";

/** Everything the command palette offers: commands, kinds to place, components to go to. */
export function useCommandEntries(commands: readonly Command[]): readonly PaletteEntry[] {
  const workspace = useWorkspace();
  const t = useTranslate();
  const active = useStore(workspace.store, (state) => state.active);
  const open = useStore(workspace.dialogs, (state) => state.open === "command-palette");
  return useMemo(() => {
    if (!open) return [];
    const context = contextOf(workspace);
    const { language } = workspace.preferences.getState();
    const forCommands = commands
      .filter((command) => command.menu && (command.when?.(context) ?? true))
      .map((command) => ({
        id: command.id,
        title: t(command.title),
        shortcut: command.shortcut,
        hint: command.menu && t(`commands.menus.${command.menu.place}`),
        run: () => runCommand(workspace, command),
      }));
    if (!active) return forCommands;
    const diagram = diagramOf(active.document.getState());
    const forComponents = diagram.nodes.map(({ id, name }) => ({
      id: `node ${id}`,
      title: name || id,
      hint: t("commands.goTo"),
      run: () => active.view.setState({ selection: new Set([id]), reveal: { ids: [id] } }),
    }));
    const forKinds = catalogFor(diagram, catalog).kinds.map(({ id, names }) => ({
      id: `kind ${id}`,
      title: names[language],
      hint: t("commands.add"),
      run: () => active.view.setState({ placeNow: { kind: id } }),
    }));
    return [...forCommands, ...forComponents, ...forKinds];
  }, [open, workspace, active, commands, t]);
}
