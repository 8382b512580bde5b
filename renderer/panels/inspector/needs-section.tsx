import { useMemo } from "react";
import { createSystem } from "../../../shared/analysis/create-system.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { localDay } from "../../analysis/today.ts";
import { useElementNames } from "../../hooks/use-element-names.ts";
import { useQuietDiagram } from "../../hooks/use-quiet-diagram.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { ElementLink } from "./element-link.tsx";
import { FoldingSection } from "./folding-section.tsx";
import styles from "./inspector.module.css";
import { needsOf } from "./needs.ts";

/** What the selected component cannot do without, in words: every line is needed, of a list one. */
export function NeedsSection({ nodeId }: { readonly nodeId: string }) {
  const t = useTranslate();
  const diagram = useQuietDiagram();
  const nameOf = useElementNames(diagram);
  const system = useMemo(() => createSystem(diagram, catalog, localDay()), [diagram]);
  const needs = useMemo(() => needsOf(system, nodeId), [system, nodeId]);
  if (!needs) return null;
  const links = (ids: readonly string[]) =>
    ids.map((id, at) => (
      <span key={id}>
        {at > 0 && ", "}
        <ElementLink id={id} name={nameOf(id)} />
      </span>
    ));
  return (
    <FoldingSection title={t("inspector.needs")}>
      {needs.groups.length === 0 ? (
        <p className={styles.hint}>{t("inspector.needsNothing")}</p>
      ) : (
        <ul className={styles.needs}>
          {needs.groups.map((ids) => (
            <li key={ids.join("|")}>
              {ids.length > 1 && <span className={styles.oneOf}>{t("inspector.needsOneOf")} </span>}
              {links(ids)}
            </li>
          ))}
        </ul>
      )}
      {needs.usedBy.length > 0 && (
        <p>
          <span className={styles.oneOf}>{t("inspector.neededBy")} </span>
          {links(needs.usedBy)}
        </p>
      )}
    </FoldingSection>
  );
}
