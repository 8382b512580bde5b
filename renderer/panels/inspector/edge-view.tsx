import { ArrowLeftRight } from "lucide-react";
import { useMemo } from "react";
import { edgeForm } from "../../../shared/catalog/edge-form.ts";
import { setFlow } from "../../../shared/edits/set-fields.ts";
import { updateEdges } from "../../../shared/edits/update-elements.ts";
import { vocabulary } from "../../../shared/i18n/messages/en/vocabulary.ts";
import type { Diagram, DiagramEdge } from "../../../shared/model/schema.ts";
import { useEdit } from "../../hooks/use-edit.ts";
import { useElementNames } from "../../hooks/use-element-names.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Field } from "../../ui/field.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Select } from "../../ui/select.tsx";
import { ElementComments } from "../element-comments.tsx";
import { ElementFindings } from "./element-findings.tsx";
import { ElementLink } from "./element-link.tsx";
import { FieldGroup } from "./field-group.tsx";
import styles from "./inspector.module.css";
import { NameField, NotesField } from "./name-fields.tsx";
import { PropertyForm } from "./property-form.tsx";
import { reversed } from "./reversed-edge.ts";

type Flow = keyof typeof vocabulary.flows;

const FLOWS = Object.keys(vocabulary.flows) as Flow[];

interface EdgeViewProps {
  readonly diagram: Diagram;
  readonly edge: DiagramEdge;
}

/** One connection: its ends, what it carries, and its properties. */
export function EdgeView({ diagram, edge }: EdgeViewProps) {
  const t = useTranslate();
  const edit = useEdit();
  const nameOf = useElementNames(diagram);
  const flow = FLOWS.find((known) => known === (edge.flow ?? "request"));
  const fields = useMemo(() => edgeForm(flow ?? ""), [flow]);
  return (
    <>
      <div className={styles.block}>
        <div className={styles.ends}>
          <span className={styles.end}>
            <ElementLink id={edge.source} name={nameOf(edge.source)} />
            <span aria-hidden="true"> → </span>
            <ElementLink id={edge.target} name={nameOf(edge.target)} />
          </span>
          <FieldGroup>
            <IconButton
              small
              label={t("inspector.reverse")}
              icon={<ArrowLeftRight size={14} />}
              onClick={() =>
                edit("inspector.edits.reverse", (before) => updateEdges(before, edge.id, reversed))
              }
            />
          </FieldGroup>
        </div>
        <FieldGroup>
          <NameField element={edge} />
          <Field
            label={t("inspector.flow")}
            aside={
              flow === undefined
                ? t("inspector.notUnderstood", { value: JSON.stringify(edge.flow) })
                : undefined
            }
          >
            {(ids) => (
              <Select<Flow>
                id={ids.control}
                value={flow}
                none={flow === undefined ? t("inspector.notStated") : undefined}
                options={FLOWS.map((value) => ({ value, label: t(`vocabulary.flows.${value}`) }))}
                onChange={(value) =>
                  value && edit("inspector.edits.flow", (before) => setFlow(before, edge.id, value))
                }
              />
            )}
          </Field>
        </FieldGroup>
      </div>
      <ElementFindings elementId={edge.id} />
      <PropertyForm elements={[edge]} fields={fields} />
      <div className={styles.block}>
        <FieldGroup>
          <NotesField element={edge} />
        </FieldGroup>
      </div>
      <ElementComments subject={edge.id} />
    </>
  );
}
