import type { ReactNode } from "react";
import { useStore } from "zustand";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import styles from "./inspector.module.css";

/** Fields that are shown but cannot be changed while another window has the file. */
export function FieldGroup({ children }: { readonly children: ReactNode }) {
  const held = useHeld();
  return (
    <fieldset role="presentation" disabled={held} className={styles.fields}>
      {children}
    </fieldset>
  );
}

/** Why the fields cannot be changed, and how they can be. */
export function HeldReason() {
  const t = useTranslate();
  if (!useHeld()) return null;
  return <p className={styles.held}>{t("safeKeeping.readOnly.fields")}</p>;
}

const useHeld = (): boolean => useStore(useEditor().document, ({ holder }) => holder !== null);
