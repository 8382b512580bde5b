import { Plus } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import type { Editor } from "../../state/workspace.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { DiagramTab, StartTab } from "./tab.tsx";
import styles from "./tabs.module.css";
import { useTabKeys } from "./use-tab-keys.ts";
import { useTabNames } from "./use-tab-names.ts";

/** Id of what the tabs show. */
export const PANEL_ID = "shown";

/** Id of the tab of a diagram, or of the start screen. */
export const tabId = (editor: Editor | null): string => `tab-${editor?.id ?? "start"}`;

export interface TabActions {
  /** Null shows the start screen. */
  readonly show: (editor: Editor | null) => void;
  readonly close: (editor: Editor | null) => void;
}

interface TabsProps {
  readonly editors: readonly Editor[];
  readonly active: Editor | null;
  readonly actions: TabActions;
}

/** A tab for every open diagram, and one for the start screen while that is shown beside them. */
export function Tabs({ editors, active, actions }: TabsProps) {
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  const names = useTabNames(editors);
  const shown: readonly (Editor | null)[] = active ? editors : [...editors, null];
  const onKeyDown = useTabKeys(list, shown, active, actions);
  useEffect(() => {
    const selected = list.current?.querySelector("[aria-selected='true']");
    selected?.parentElement?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active, editors.length]);
  return (
    <div className={styles.bar}>
      <div
        ref={list}
        role="tablist"
        aria-label={t("tabs.list")}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {editors.map((editor, index) => (
          <DiagramTab
            key={editor.id}
            id={tabId(editor)}
            panel={PANEL_ID}
            document={editor.document}
            name={names[index] ?? ""}
            selected={editor === active}
            onShow={() => actions.show(editor)}
            onClose={() => actions.close(editor)}
          />
        ))}
        {!active && (
          <StartTab id={tabId(null)} panel={PANEL_ID} onClose={() => actions.close(null)} />
        )}
      </div>
      {active && (
        <IconButton
          small
          label={t("tabs.newTab")}
          icon={<Plus size={16} />}
          onClick={() => actions.show(null)}
        />
      )}
    </div>
  );
}
