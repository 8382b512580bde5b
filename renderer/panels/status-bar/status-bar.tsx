import { useMemo } from "react";
import { useStore } from "zustand";
import { SEVERITIES } from "../../../shared/rules/define-rule.ts";
import { countSeverities } from "../../hooks/count-severities.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import { SeverityIcon } from "../../ui/severity-icon.tsx";
import { isUnsaved } from "../../state/document-store.ts";
import { Availability } from "./availability.tsx";
import { LanguageChoice, ThemeChoice } from "./preference-choices.tsx";
import styles from "./status-bar.module.css";

/** The state of the diagram in one line, and the two choices that concern the whole window. */
export function StatusBar() {
  const t = useTranslate();
  const { document, findings, view } = useEditor();
  const found = useStore(findings, (state) => state.findings);
  const unsaved = useStore(document, isUnsaved);
  const hasFile = useStore(document, (state) => state.file !== null);
  const zoom = useStore(view, (state) => state.zoom);
  const counts = useMemo(() => countSeverities(found), [found]);
  const saved = hasFile ? t("bars.saved") : t("bars.neverSaved");
  return (
    <footer className={styles.bar} aria-label={t("bars.status")}>
      <ul className={styles.counts} aria-label={t("bars.findings")}>
        {SEVERITIES.map((severity) => (
          <li
            key={severity}
            className={styles.count}
            title={t(`vocabulary.severities.${severity}`)}
          >
            <SeverityIcon
              severity={severity}
              size={12}
              label={t(`vocabulary.severities.${severity}`)}
            />
            {counts[severity]}
          </li>
        ))}
      </ul>
      <span role="status" className={unsaved ? styles.unsaved : undefined}>
        {unsaved ? t("bars.unsaved") : saved}
      </span>
      <Availability />
      <span className={styles.spring} />
      <LanguageChoice />
      <ThemeChoice />
      <span className={styles.zoom} title={t("bars.zoom")}>
        {Math.round(zoom * 100)}%
      </span>
    </footer>
  );
}
