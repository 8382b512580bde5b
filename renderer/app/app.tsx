import { Tooltip } from "radix-ui";
import { Suspense, useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { COMMANDS } from "../commands/registry.ts";
import { newDiagram } from "../documents/new-diagram.ts";
import { chooseAndOpen, openFile } from "../documents/open-document.ts";
import { openTemplate } from "../documents/open-template.ts";
import { useWorkspace } from "../hooks/workspace-context.tsx";
import { Dialogs } from "../panels/dialogs/dialogs.tsx";
import { StartScreen, type StartActions } from "../panels/start/start-screen.tsx";
import "./app.css";
import { tellFailure } from "./command-context.ts";
import { CrashGuard } from "./crash-guard.tsx";
import {
  EditorWindow,
  EverythingPalette,
  fetchAhead,
  RecoveredWork,
  ShortcutSheet,
} from "./on-demand.tsx";
import { useFileDrop } from "./use-file-drop.ts";
import { useClipboardEvents } from "./use-clipboard-events.ts";
import { useHostEvents } from "./use-host-events.ts";
import { useKeys } from "./use-keys.ts";
import { Recovery } from "./recovery.tsx";
import { useSafeKeeping } from "./use-safe-keeping.ts";
import { WindowTabs } from "./window-tabs.tsx";
import { useWindowState } from "./use-window-state.ts";

/** The window: the start screen or the open diagram, and what may lie over them. */
export function App() {
  const workspace = useWorkspace();
  const active = useStore(workspace.store, (state) => state.active);
  const keysShown = useStore(workspace.dialogs, ({ open }) => open === "shortcuts");
  const searching = useStore(workspace.dialogs, ({ open }) => open === "command-palette");
  useKeys(workspace, COMMANDS);
  const letGo = useSafeKeeping(workspace);
  useHostEvents(workspace, COMMANDS, letGo);
  useWindowState(workspace, COMMANDS);
  useClipboardEvents(workspace);
  useFileDrop(workspace);
  useEffect(fetchAhead, []);
  const actions = useMemo((): StartActions => {
    const told = (work: Promise<void>) =>
      void work.catch((error: unknown) => tellFailure(workspace, error));
    return {
      newDiagram: () => newDiagram(workspace),
      openTemplate: (id) => told(openTemplate(workspace, id)),
      open: () => told(chooseAndOpen(workspace)),
      openRecent: (token) => told(openFile(workspace, token)),
    };
  }, [workspace]);
  return (
    <Tooltip.Provider>
      <WindowTabs>
        <CrashGuard key={active?.id ?? "start"} workspace={workspace}>
          {active ? (
            <Suspense fallback={null}>
              <EditorWindow editor={active} />
            </Suspense>
          ) : (
            <StartScreen
              actions={actions}
              first={
                <Suspense fallback={null}>
                  <RecoveredWork />
                </Suspense>
              }
            />
          )}
        </CrashGuard>
      </WindowTabs>
      <Suspense fallback={null}>{searching && <EverythingPalette />}</Suspense>
      <Suspense fallback={null}>{keysShown && <ShortcutSheet />}</Suspense>
      <Recovery />
      <Dialogs />
    </Tooltip.Provider>
  );
}
