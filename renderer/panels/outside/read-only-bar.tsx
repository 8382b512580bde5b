import { Lock } from "lucide-react";
import { useStore } from "zustand";
import { holderText, takeOver } from "../../documents/outside-claim.ts";
import { saveDocumentAs } from "../../documents/save-document.ts";
import { useEditor, useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { isUnsaved } from "../../state/document-store.ts";
import { classes } from "../../ui/classes.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./outside.module.css";

/** Says that another window works on the file, and lets the user have it here. */
export function ReadOnlyBar() {
  const t = useTranslate();
  const workspace = useWorkspace();
  const editor = useEditor();
  const holder = useStore(editor.document, (state) => state.holder);
  const refused = useStore(editor.document, (state) => state.refused);
  const unsaved = useStore(editor.document, isUnsaved);
  if (!holder) return null;
  const words = { holder: holderText(holder, t) };
  return (
    <div className={styles.bar} role="alert">
      <Lock size={14} aria-hidden="true" />
      {/* Drawn anew with each refusal, so that it is seen and read aloud again. */}
      <span key={refused} className={classes(styles.barText, refused > 0 && styles.again)}>
        {t(unsaved ? "safeKeeping.readOnly.unsaved" : "safeKeeping.readOnly.text", words)}
      </span>
      <Button small onClick={() => void saveDocumentAs(workspace, editor)}>
        {t("safeKeeping.readOnly.saveAs")}
      </Button>
      <Button small tone="primary" onClick={() => void takeOver(workspace, editor)}>
        {t("safeKeeping.readOnly.takeOver")}
      </Button>
    </div>
  );
}
