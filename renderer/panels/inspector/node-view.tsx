import { useMemo } from "react";
import { formFor } from "../../../shared/catalog/forms.ts";
import type { Diagram, DiagramNode } from "../../../shared/model/schema.ts";
import { useCatalog } from "../../hooks/use-catalog.ts";
import { ElementComments } from "../element-comments.tsx";
import { DeploymentField } from "./deployment-field.tsx";
import { ElementFindings } from "./element-findings.tsx";
import { FieldGroup } from "./field-group.tsx";
import { FigureSection } from "./figure-section.tsx";
import { inheritedKeysForm } from "./inherited-keys-form.ts";
import { ancestorsOf } from "./inherited-value.ts";
import styles from "./inspector.module.css";
import { KindPicker } from "./kind-picker.tsx";
import { NameField, NotesField } from "./name-fields.tsx";
import { NeedsSection } from "./needs-section.tsx";
import { PropertyForm } from "./property-form.tsx";
import { ResponsibilitySection } from "./responsibility-section.tsx";

interface NodeViewProps {
  readonly diagram: Diagram;
  readonly node: DiagramNode;
}

/** One component or container. */
export function NodeView({ diagram, node }: NodeViewProps) {
  const ancestors = ancestorsOf(diagram, node);
  const kind = useCatalog().kind(node.kind);
  const isNote = kind?.role === "note";
  const fields = useMemo(() => (kind ? formFor(kind) : inheritedKeysForm), [kind]);
  return (
    <>
      <div className={styles.block}>
        <FieldGroup>
          <NameField element={node} multiline={isNote} />
          <KindPicker node={node} />
          {!isNote && <DeploymentField nodes={[node]} ancestors={ancestors} />}
        </FieldGroup>
      </div>
      <ElementFindings elementId={node.id} />
      {!isNote && <NeedsSection nodeId={node.id} />}
      {!isNote && <FigureSection nodeId={node.id} />}
      <ResponsibilitySection nodeId={node.id} />
      <PropertyForm elements={[node]} fields={fields} ancestors={ancestors} />
      <div className={styles.block}>
        <FieldGroup>
          <NotesField element={node} />
        </FieldGroup>
      </div>
      <ElementComments subject={node.id} />
    </>
  );
}
