import { useStore } from "zustand";
import { availabilityText, downtimeText } from "../../../shared/i18n/format-availability.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { useElementNames } from "../../hooks/use-element-names.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import { ElementLink } from "./element-link.tsx";
import { FoldingSection } from "./folding-section.tsx";
import styles from "./inspector.module.css";

/** How likely each entry is served, what helps most, and how much of it is assumed. */
export function EstimateSection({ diagram }: { readonly diagram: Diagram }) {
  const t = useTranslate();
  const nameOf = useElementNames(diagram);
  const estimate = useStore(useEditor().findings, (state) => state.availability);
  if (!estimate?.weakest) return null;
  const assumed = estimate.assumptions.filter(({ origin }) => origin === "assumed");
  return (
    <FoldingSection title={t("inspector.estimate")}>
      <ul className={styles.needs}>
        {estimate.sources.map(({ source, availability, method }) => (
          <li key={source}>
            <ElementLink id={source} name={nameOf(source)} /> {availabilityText(availability)} ·{" "}
            {t("bars.downtime", { time: downtimeText(availability, t) })}
            {method === "simulated" && ` · ${t("bars.simulated")}`}
          </li>
        ))}
      </ul>
      {estimate.weakest.importance.length > 0 && (
        <p className={styles.hint}>
          {t("inspector.helpsMost")}{" "}
          {estimate.weakest.importance.map(({ id }, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <ElementLink id={id} name={nameOf(id)} />
            </span>
          ))}
        </p>
      )}
      <p className={styles.hint}>
        {t("inspector.assumedCount", { assumed: assumed.length, all: estimate.assumptions.length })}
      </p>
    </FoldingSection>
  );
}
