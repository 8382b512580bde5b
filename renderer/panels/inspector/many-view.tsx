import { useMemo } from "react";
import { edgeForm } from "../../../shared/catalog/edge-form.ts";
import { formFor } from "../../../shared/catalog/forms.ts";
import type { DiagramEdge, DiagramNode } from "../../../shared/model/schema.ts";
import { useCatalog } from "../../hooks/use-catalog.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { commonFields } from "./common-fields.ts";
import { DeploymentField } from "./deployment-field.tsx";
import { FieldGroup } from "./field-group.tsx";
import styles from "./inspector.module.css";
import { PropertyForm } from "./property-form.tsx";

interface ManyViewProps {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

/** Several elements: what they have in common, stated for all of them at once. */
export function ManyView({ nodes, edges }: ManyViewProps) {
  const t = useTranslate();
  const catalog = useCatalog();
  const elements = nodes.length > 0 ? nodes : edges;
  const forms = formKeys(nodes, edges);
  const fields = useMemo(
    () =>
      commonFields(
        forms.split("\n").map((key) => {
          const kind = catalog.kind(key);
          return kind ? formFor(kind) : key.startsWith("flow:") ? edgeForm(key.slice(5)) : [];
        }),
      ),
    [catalog, forms],
  );
  return (
    <>
      <div className={styles.block}>
        <h2 className={styles.title}>
          {t("inspector.manyTitle", { count: nodes.length + edges.length })}
        </h2>
        <p className={styles.hint}>
          {t("inspector.manyComponents", { nodes: nodes.length, edges: edges.length })}
        </p>
        {nodes.length > 0 && (
          <FieldGroup>
            <DeploymentField nodes={nodes} />
          </FieldGroup>
        )}
      </div>
      <PropertyForm elements={elements} fields={fields} />
    </>
  );
}

/** Which forms are in play, as a text that is equal while they are. */
function formKeys(nodes: readonly DiagramNode[], edges: readonly DiagramEdge[]): string {
  const keys =
    nodes.length > 0
      ? nodes.map(({ kind }) => kind)
      : edges.map(({ flow }) => `flow:${typeof flow === "string" ? flow : "request"}`);
  return [...new Set(keys)].sort().join("\n");
}
