import { useMemo } from "react";
import { LAYERS, type StackModel } from "../../../shared/catalog/responsibility.ts";
import {
  responsibilitiesOf,
  type Responsibility,
} from "../../../shared/drawing/responsibilities.ts";
import type { Translate } from "../../../shared/i18n/translate.ts";
import { useCatalog } from "../../hooks/use-catalog.ts";
import { useElementNames } from "../../hooks/use-element-names.ts";
import { useQuietDiagram } from "../../hooks/use-quiet-diagram.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { FoldingSection } from "./folding-section.tsx";
import styles from "./responsibility.module.css";

interface ResponsibilitySectionProps {
  readonly nodeId: string;
}

/** Who runs which of the nine layers of a component, as the stack that they are, and why. */
export function ResponsibilitySection({ nodeId }: ResponsibilitySectionProps) {
  const t = useTranslate();
  const diagram = useQuietDiagram();
  const catalog = useCatalog();
  const nameOf = useElementNames(diagram);
  const all = useMemo(() => responsibilitiesOf(diagram, catalog), [diagram, catalog]);
  const one = all.get(nodeId);
  if (!one) return null;
  return (
    <FoldingSection title={t("responsibility.heading")}>
      <p className={styles.reason}>{reasonOf(one, nameOf, t)}</p>
      {one.stack && (
        <ul className={styles.stack}>
          {LAYERS.map((layer) => {
            const owner = one.stack[layer];
            return (
              <li key={layer} className={styles[owner]}>
                <span>{t(`responsibility.layers.${layer}`)}</span>
                <span className={styles.owner}>{t(`responsibility.owners.${owner}`)}</span>
              </li>
            );
          })}
        </ul>
      )}
    </FoldingSection>
  );
}

/** The name of a service model, containers as a service among them. */
export function modelWord(model: StackModel, t: Translate): string {
  return model === "caas" ? t("responsibility.caas") : t(`vocabulary.serviceModels.${model}`);
}

function reasonOf(one: Responsibility, nameOf: (id: string) => string, t: Translate): string {
  if (one.from === "nothing") return t("responsibility.from.nothing");
  const model = modelWord(one.model, t);
  if (one.from !== "container") return t(`responsibility.from.${one.from}`, { model });
  return t("responsibility.from.container", { model, container: nameOf(one.container) });
}
