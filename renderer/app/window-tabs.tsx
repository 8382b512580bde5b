import type { ReactNode } from "react";
import { useStore } from "zustand";
import { closeTab } from "../documents/discard.ts";
import { isTabbed, showEditor } from "../documents/editors.ts";
import { useWorkspace } from "../hooks/workspace-context.tsx";
import { PANEL_ID, tabId, Tabs, type TabActions } from "../panels/tabs/tabs.tsx";
import { tellFailure } from "./command-context.ts";
import { useShownFocus } from "./use-shown-focus.ts";

/** What is shown in the window, below the tabs of all that is open. One diagram alone needs no tabs. */
export function WindowTabs({ children }: { readonly children: ReactNode }) {
  const workspace = useWorkspace();
  const editors = useStore(workspace.store, (state) => state.editors);
  const active = useStore(workspace.store, (state) => state.active);
  useShownFocus(active);
  const tabbed = isTabbed({ editors, active });
  const actions: TabActions = {
    show: (editor) => showEditor(workspace, editor),
    close: (editor) => {
      closeTab(workspace, editor).catch((error: unknown) => tellFailure(workspace, error));
    },
  };
  const panel = { role: "tabpanel", id: PANEL_ID, "aria-labelledby": tabId(active) };
  return (
    <div className="window">
      {tabbed && <Tabs editors={editors} active={active} actions={actions} />}
      <div className="window-shown" {...(tabbed && panel)}>
        {children}
      </div>
    </div>
  );
}
