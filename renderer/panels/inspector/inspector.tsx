import { useStore } from "zustand";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import { HelpLine } from "../../ui/help-line.tsx";
import { EdgeView } from "./edge-view.tsx";
import { HeldReason } from "./field-group.tsx";
import styles from "./inspector.module.css";
import { ManyView } from "./many-view.tsx";
import { NodeView } from "./node-view.tsx";
import { SettingsView } from "./settings-view.tsx";

/** What is selected and what can be said of it; the document itself when nothing is. */
export function Inspector() {
  const t = useTranslate();
  return (
    <section tabIndex={-1} className={styles.inspector} aria-label={t("inspector.title")}>
      <HelpLine className={styles.scroll}>
        <HeldReason />
        <Selected />
      </HelpLine>
    </section>
  );
}

function Selected() {
  const selection = useStore(useEditor().view, (state) => state.selection);
  const diagram = useDiagram();
  const nodes = diagram.nodes.filter(({ id }) => selection.has(id));
  const edges = diagram.edges.filter(({ id }) => selection.has(id));
  if (nodes.length + edges.length > 1) return <ManyView nodes={nodes} edges={edges} />;
  const [node] = nodes;
  if (node) return <NodeView key={node.id} diagram={diagram} node={node} />;
  const [edge] = edges;
  if (edge) return <EdgeView key={edge.id} diagram={diagram} edge={edge} />;
  return <SettingsView diagram={diagram} />;
}
