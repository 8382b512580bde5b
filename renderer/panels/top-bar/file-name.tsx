import { useStore } from "zustand";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import { diagramOf, isUnsaved } from "../../state/document-store.ts";
import styles from "./top-bar.module.css";

/** Which diagram this is, and whether it holds changes that are not on disk. */
export function FileName() {
  const t = useTranslate();
  const { document } = useEditor();
  const file = useStore(document, (state) => state.file);
  const title = useStore(document, (state) => diagramOf(state).title);
  const unsaved = useStore(document, isUnsaved);
  return (
    <div className={styles.file}>
      {unsaved && (
        <span
          role="img"
          className={styles.dot}
          aria-label={t("bars.unsaved")}
          title={t("bars.unsaved")}
        />
      )}
      <h1 className={styles.name} title={file?.name}>
        {file?.name ?? (title || t("app.untitled"))}
      </h1>
      {file && <span className={styles.folder}>{file.folder}</span>}
    </div>
  );
}
