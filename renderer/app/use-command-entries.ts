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
    const { recent } = workspace.dialogs.getState();
    if (!active) return recentFirst(forCommands, recent);
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
    return recentFirst([...forCommands, ...forComponents, ...forKinds], recent);
  }, [open, workspace, active, commands, t]);
}

/** What was chosen lately stands on top, the latest first; the rest keeps its order. */
export function recentFirst(
  entries: readonly PaletteEntry[],
  recent: readonly string[],
): readonly PaletteEntry[] {
  const placeOf = ({ id }: PaletteEntry) => {
    const place = recent.indexOf(id);
    return place < 0 ? recent.length : place;
  };
  return entries.toSorted((a, b) => placeOf(a) - placeOf(b));
}
