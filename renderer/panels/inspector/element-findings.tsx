import { useMemo } from "react";
import { useStore } from "zustand";
import { catalog } from "../../../shared/catalog/registry.ts";
import { ruleText } from "../../../shared/i18n/translate.ts";
import type { Finding } from "../../../shared/rules/define-rule.ts";
import { describeFinding } from "../../../shared/rules/describe-finding.ts";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import { FixButtons } from "../fix-buttons.tsx";
import { SeverityIcon } from "../../ui/severity-icon.tsx";
import { findingKey } from "../../../shared/rules/finding-key.ts";
import { FoldingSection } from "./folding-section.tsx";
import styles from "./inspector.module.css";

/** The findings whose subject is this element. */
export function ElementFindings({ elementId }: { readonly elementId: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const diagram = useDiagram();
  const { findings: store, view } = useEditor();
  const findings = useStore(store, (state) => state.findings);
  const focus = useStore(view, (state) => state.finding);
  const own = useMemo(
    () => findings.filter(({ subject }) => subject.split("|").includes(elementId)),
    [findings, elementId],
  );
  if (own.length === 0) return null;
  const show = (finding: Finding) =>
    view.setState({
      finding: findingKey(finding),
      reveal: { ids: [elementId, ...(finding.path ?? [])] },
    });
  return (
    <FoldingSection title={`${t("inspector.findings")} (${own.length})`}>
      <ul className={styles.findings}>
        {own.map((finding) => (
          <li key={findingKey(finding)}>
            <button
              type="button"
              className={styles.finding}
              aria-current={findingKey(finding) === focus || undefined}
              onClick={() => show(finding)}
            >
              <SeverityIcon
                severity={finding.severity}
                label={t(`vocabulary.severities.${finding.severity}`)}
              />
              <span>{ruleText(language, finding.rule).title}</span>
            </button>
            {findingKey(finding) === focus && (
              <p className={styles.sentence}>
                {describeFinding(finding, diagram, language, catalog)}
              </p>
            )}
            <div className={styles.fixes}>
              <FixButtons finding={finding} />
            </div>
          </li>
        ))}
      </ul>
    </FoldingSection>
  );
}
