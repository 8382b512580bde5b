import { X } from "lucide-react";
import type { MouseEvent } from "react";
import { useStore } from "zustand";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { isUnsaved, type DocumentStore } from "../../state/document-store.ts";
import { classes } from "../../ui/classes.ts";
import styles from "./tabs.module.css";

const MIDDLE = 1;

interface DiagramTabProps {
  readonly id: string;
  /** Id of what the tab shows. */
  readonly panel: string;
  readonly document: DocumentStore;
  readonly name: string;
  readonly selected: boolean;
  readonly onShow: () => void;
  readonly onClose: () => void;
}

export function DiagramTab({ document, ...tab }: DiagramTabProps) {
  const unsaved = useStore(document, isUnsaved);
  return <Tab {...tab} unsaved={unsaved} />;
}

type StartTabProps = Pick<DiagramTabProps, "id" | "panel" | "onClose">;

/** The start screen is a tab only while it is shown. */
export function StartTab(props: StartTabProps) {
  const t = useTranslate();
  return <Tab {...props} name={t("tabs.newTab")} unsaved={false} selected onShow={() => {}} />;
}

type TabProps = Omit<DiagramTabProps, "document"> & { readonly unsaved: boolean };

function Tab({ id, panel, name, selected, unsaved, onShow, onClose }: TabProps) {
  const t = useTranslate();
  const closeByMiddle = (event: MouseEvent) => {
    if (event.button !== MIDDLE) return;
    event.preventDefault();
    onClose();
  };
  return (
    <div
      role="presentation"
      className={classes(styles.tab, selected && styles.selected)}
      title={name}
      onAuxClick={closeByMiddle}
    >
      <button
        type="button"
        role="tab"
        id={id}
        aria-label={unsaved ? t("tabs.unsaved", { name }) : name}
        aria-selected={selected}
        aria-controls={selected ? panel : undefined}
        aria-keyshortcuts="Delete"
        tabIndex={selected ? 0 : -1}
        className={styles.show}
        onClick={onShow}
      >
        {unsaved && <span className={styles.dot} />}
        <span className={styles.name}>{name}</span>
      </button>
      {/* For the pointer; keys and screen readers close the tab itself, which may hold no other control. */}
      <button
        type="button"
        aria-hidden="true"
        tabIndex={-1}
        title={t("tabs.close", { name })}
        className={styles.close}
        onClick={onClose}
      >
        <X size={14} />
      </button>
    </div>
  );
}
