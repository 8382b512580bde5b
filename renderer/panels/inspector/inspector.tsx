import { useStore } from "zustand";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import styles from "./inspector.module.css";

export function Inspector() {
  const t = useTranslate();
  const { view } = useEditor();
  const selection = useStore(view, (state) => state.selection);
  const { nodes } = useDiagram();
  const selected = nodes.filter(({ id }) => selection.has(id));
  return (
    <section className={styles.inspector} aria-label={t("inspector.title")}>
      {selected.map(({ id, name }) => (
        <p key={id}>{name}</p>
      ))}
      {selected.length === 0 && <p>{t("inspector.documentHint")}</p>}
    </section>
  );
}
