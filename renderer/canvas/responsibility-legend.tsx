import { LAYERS, OWNERS } from "../../shared/catalog/responsibility.ts";
import { useTranslate } from "../hooks/workspace-context.tsx";
import { useResponsibilities } from "./responsibility-context.tsx";

/** What the cells and the letters of the nine layers mean, while they are shown. */
export function ResponsibilityLegend() {
  const t = useTranslate();
  if (!useResponsibilities()) return null;
  return (
    <>
      <ul className="legend-entries" aria-label={t("responsibility.ownersLegend")}>
        {OWNERS.map((owner) => (
          <li key={owner}>
            <span className={`layer-cell ${owner}`} aria-hidden="true" />
            {t(`responsibility.owners.${owner}`)}
          </li>
        ))}
      </ul>
      <ul className="legend-entries of-layers" aria-label={t("responsibility.layersLegend")}>
        {LAYERS.map((layer) => (
          <li key={layer}>
            <span className="layer-cell provider" aria-hidden="true">
              {t(`responsibility.letters.${layer}`)}
            </span>
            {t(`responsibility.layers.${layer}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
