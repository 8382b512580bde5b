import { useMemo } from "react";
import type { FormField } from "../../../shared/catalog/define-kind.ts";
import { portsOpenToInternet } from "../../../shared/catalog/security-group.ts";
import { setProperty } from "../../../shared/edits/set-property.ts";
import type { Json } from "../../../shared/lib/json.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../../../shared/model/schema.ts";
import { useCatalog } from "../../hooks/use-catalog.ts";
import { useEdit } from "../../hooks/use-edit.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { FieldGroup } from "./field-group.tsx";
import { rowOf } from "./field-shape.ts";
import { FoldingSection } from "./folding-section.tsx";
import { groupRows } from "./property-groups.ts";
import { PropertyRow } from "./property-row.tsx";
import styles from "./inspector.module.css";

interface PropertyFormProps {
  readonly elements: readonly (DiagramNode | DiagramEdge)[];
  readonly fields: readonly FormField[];
  readonly ancestors?: readonly DiagramNode[];
}

const NO_ANCESTORS: readonly DiagramNode[] = [];

/** The form of one element, or what several have in common. */
export function PropertyForm({ elements, fields, ancestors = NO_ANCESTORS }: PropertyFormProps) {
  const t = useTranslate();
  const edit = useEdit();
  const catalog = useCatalog();
  const kind = kindOfAll(elements);
  const groups = useMemo(() => {
    const asked = kind === undefined ? [] : (catalog.kind(kind)?.form ?? []);
    return groupRows(fields.map(rowOf), new Set(asked.map((field) => rowOf(field).key)));
  }, [catalog, fields, kind]);
  const ids = elements.map(({ id }) => id);
  const state = (key: string, value: Json | undefined, gesture?: string) =>
    edit("inspector.edits.property", (diagram) => stateProperty(diagram, ids, key, value), gesture);
  return groups.map(({ group, rows }) => (
    <FoldingSection key={group} title={t(`inspector.groups.${group}`)}>
      {group === "documentation" && (
        <p className={styles.hint}>{t("inspector.documentationHint")}</p>
      )}
      {group === "asked" && rows.some(({ note }) => note) && (
        <p className={styles.hint}>{t("inspector.askedHint")}</p>
      )}
      <FieldGroup>
        {rows.map((row) => (
          <PropertyRow
            key={row.key}
            row={row}
            elements={elements}
            ancestors={ancestors}
            onState={state}
          />
        ))}
      </FieldGroup>
    </FoldingSection>
  ));
}

/** The kind of the elements, where they are nodes of one kind. */
function kindOfAll(elements: PropertyFormProps["elements"]): string | undefined {
  const [first, ...others] = elements.map((one) => ("kind" in one ? one.kind : undefined));
  return others.every((kind) => kind === first) && typeof first === "string" ? first : undefined;
}

/** A security group also says which ports are open to the world; rules read only those. */
function stateProperty(
  diagram: Diagram,
  ids: readonly string[],
  key: string,
  value: Json | undefined,
): Diagram {
  const next = setProperty(diagram, ids, key, value);
  if (key !== "securityGroup") return next;
  const lines = Array.isArray(value) ? value.filter((line) => typeof line === "string") : undefined;
  return setProperty(next, ids, "openToInternetPorts", lines && portsOpenToInternet(lines));
}
