import { useStore } from "zustand";
import { availabilityText } from "../../../shared/i18n/format-availability.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import { FoldingSection } from "./folding-section.tsx";
import styles from "./inspector.module.css";

/** The availability that the estimate takes for a component, and where the figure comes from. */
export function FigureSection({ nodeId }: { readonly nodeId: string }) {
  const t = useTranslate();
  const estimate = useStore(useEditor().findings, (state) => state.availability);
  const figure = estimate?.assumptions.find(({ id }) => id === nodeId);
  if (!figure) return null;
  const { availability, origin, source, single, copies } = figure;
  return (
    <FoldingSection title={t("inspector.figure")}>
      <p className={styles.hint}>
        {availabilityText(availability)}
        {single !== undefined &&
          ` (${t("inspector.figureCopies", { copies: copies ?? 1, single: availabilityText(single) })})`}
      </p>
      <p className={styles.hint}>
        {t(`inspector.figureOrigin.${origin}`, { source: source ?? "" })}
      </p>
    </FoldingSection>
  );
}
