import { useMemo } from "react";
import { LAYERS, OWNERS, STACK_MODELS } from "../../../shared/catalog/responsibility.ts";
import {
  responsibilitiesOf,
  responsibilityTotals,
} from "../../../shared/drawing/responsibilities.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { useCatalog } from "../../hooks/use-catalog.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { FoldingSection } from "./folding-section.tsx";
import { modelWord } from "./responsibility-section.tsx";
import styles from "./responsibility.module.css";

/** Of how many components who runs each layer, in the whole diagram. */
export function ResponsibilityTotals({ diagram }: { readonly diagram: Diagram }) {
  const t = useTranslate();
  const catalog = useCatalog();
  const totals = useMemo(
    () => responsibilityTotals(responsibilitiesOf(diagram, catalog).values()),
    [diagram, catalog],
  );
  const { components, notStated, layers, models } = totals;
  if (components === 0) return null;
  const stated = components - notStated;
  return (
    <FoldingSection title={t("responsibility.heading")}>
      {notStated > 0 && (
        <p className={styles.reason}>{t("responsibility.totals", { components, notStated })}</p>
      )}
      {stated > 0 && (
        <>
          <table className={styles.totals}>
            <thead>
              <tr>
                <th scope="col">{t("responsibility.layer")}</th>
                {OWNERS.map((owner) => (
                  <th key={owner} scope="col">
                    {t(`responsibility.owners.${owner}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {LAYERS.map((layer) => (
                <tr key={layer}>
                  <th scope="row">{t(`responsibility.layers.${layer}`)}</th>
                  {OWNERS.map((owner) => {
                    const count = layers[layer][owner];
                    return (
                      <td key={owner} className={count > 0 ? styles[owner] : styles.none}>
                        {count}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.reason}>
            {STACK_MODELS.flatMap((model) => {
              const count = models.get(model);
              return count === undefined ? [] : [`${modelWord(model, t)} ${count}`];
            }).join(" · ")}
          </p>
        </>
      )}
    </FoldingSection>
  );
}
