import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Generation } from "../../../shared/host/safe-keeping.ts";
import { listGenerations, openGeneration } from "../../documents/generations.ts";
import { useEditor, useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { VersionList } from "./version-list.tsx";
import { VersionView } from "./version-view.tsx";
import styles from "./versions.module.css";

/** Earlier versions of the open file beside the one that is looked at. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const workspace = useWorkspace();
  const editor = useEditor();
  const file = useStore(editor.document, (state) => state.file);
  const [listed, setListed] = useState<readonly Generation[] | string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    let stale = false;
    const read = async () => {
      const found = await listGenerations(workspace, editor);
      if (!stale) setListed(found);
    };
    void read();
    return () => {
      stale = true;
    };
  }, [workspace, editor]);
  const versions = Array.isArray(listed) ? (listed as readonly Generation[]) : [];
  return (
    <Dialog
      wide
      title={t("safeKeeping.versions.title")}
      text={t("safeKeeping.versions.text", { name: file?.name ?? "" })}
      onDismiss={onClose}
      buttons={<Button onClick={onClose}>{t("safeKeeping.versions.close")}</Button>}
    >
      {typeof listed === "string" && <p className={styles.problem}>{listed}</p>}
      {listed !== null && versions.length === 0 && typeof listed !== "string" && (
        <p className={styles.muted}>{t("safeKeeping.versions.none")}</p>
      )}
      {versions.length > 0 && (
        <div className={styles.sides}>
          <VersionList versions={versions} chosen={chosen} onChoose={setChosen} />
          <div className={styles.view} aria-live="polite">
            {chosen === null ? (
              <p className={styles.muted}>{t("safeKeeping.versions.choose")}</p>
            ) : (
              <VersionView
                key={chosen}
                id={chosen}
                onOpen={(diagram) => {
                  onClose();
                  openGeneration(workspace, diagram);
                }}
              />
            )}
          </div>
        </div>
      )}
    </Dialog>
  );
}
