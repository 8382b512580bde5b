import { Tooltip } from "radix-ui";
import { useMemo } from "react";
import { useStore } from "zustand";
import { COMMANDS } from "../commands/registry.ts";
import { exportDocument } from "../documents/export-document.ts";
import { newDiagram } from "../documents/new-diagram.ts";
import { chooseAndOpen, openRecent } from "../documents/open-document.ts";
import { openTemplate } from "../documents/open-template.ts";
import { EditorContext, useWorkspace } from "../hooks/workspace-context.tsx";
import { CommandPalette } from "../panels/command-palette/command-palette.tsx";
import { Dialogs } from "../panels/dialogs/dialogs.tsx";
import { ExportDialog } from "../panels/export/export-dialog.tsx";
import { RuleSettings } from "../panels/rule-settings/rule-settings.tsx";
import { StartScreen } from "../panels/start/start-screen.tsx";
import "./app.css";
import { CrashGuard } from "./crash-guard.tsx";
import { EditorLayout } from "./editor-layout.tsx";
import { useClipboardEvents } from "./use-clipboard-events.ts";
import { useCommandEntries } from "./use-command-entries.ts";
import { useHostEvents } from "./use-host-events.ts";
import { useKeys } from "./use-keys.ts";
import { useWindowState } from "./use-window-state.ts";

/** The window: the start screen or the open diagram, and what may lie over them. */
export function App() {
  const workspace = useWorkspace();
  const active = useStore(workspace.store, (state) => state.active);
  useKeys(workspace, COMMANDS);
  useHostEvents(workspace, COMMANDS);
  useWindowState(workspace, COMMANDS);
  useClipboardEvents(workspace);
  const entries = useCommandEntries(COMMANDS);
  const actions = useMemo(
    () => ({
      newDiagram: () => newDiagram(workspace),
      openTemplate: (id: string) => openTemplate(workspace, id),
      open: () => void chooseAndOpen(workspace),
      openRecent: (token: string) => void openRecent(workspace, token),
    }),
    [workspace],
  );
  return (
    <Tooltip.Provider>
      <CrashGuard workspace={workspace}>
        {active ? (
          <EditorContext value={active}>
            <EditorLayout key={active.id} />
            <RuleSettings />
            <ExportDialog onExport={(options) => exportDocument(workspace, active, options)} />
          </EditorContext>
        ) : (
          <StartScreen actions={actions} />
        )}
      </CrashGuard>
      <CommandPalette entries={entries} />
      <Dialogs />
    </Tooltip.Provider>
  );
}
