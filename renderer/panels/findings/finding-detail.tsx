import { ruleText } from "../../../shared/i18n/translate.ts";
import type { Finding } from "../../../shared/rules/define-rule.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import { SeverityIcon } from "../../ui/severity-icon.tsx";
import { findingKey } from "../../../shared/rules/finding-key.ts";
import { FixButtons } from "../fix-buttons.tsx";
import { Acceptance } from "./acceptance.tsx";
import { useReferences } from "./use-references.ts";
import styles from "./findings.module.css";

interface FindingDetailProps {
  readonly finding: Finding;
  readonly sentence: string;
  readonly nameOf: (id: string) => string;
}

/** The evidence of a finding, why it matters and what to do; its fixes are in sight all the time. */
export function FindingDetail({ finding, sentence, nameOf }: FindingDetailProps) {
  const t = useTranslate();
  const text = ruleText(useLanguage(), finding.rule);
  const { path = [] } = finding;
  const references = useReferences(finding.rule);
  return (
    <div className={styles.detail}>
      <h3 className={styles.detailTitle}>
        <SeverityIcon
          severity={finding.severity}
          label={t(`vocabulary.severities.${finding.severity}`)}
        />
        {text.title}
      </h3>
      <p>{sentence}</p>
      <dl className={styles.facts}>
        {path.length > 0 && (
          <>
            <dt>{t("findings.path")}</dt>
            <dd>
              <Path ids={path} nameOf={nameOf} />
            </dd>
          </>
        )}
        <dt>{t("findings.why")}</dt>
        <dd>{text.why}</dd>
        <dt>{t("findings.fix")}</dt>
        <dd>{text.fix}</dd>
        {references.length > 0 && (
          <>
            <dt>{t("findings.references")}</dt>
            <dd className={styles.muted}>{references.join(" · ")}</dd>
          </>
        )}
        <dt>{t("findings.rule")}</dt>
        <dd className={styles.muted}>{finding.rule}</dd>
      </dl>
      <div className={styles.actions}>
        <FixButtons finding={finding} />
        <Acceptance key={findingKey(finding)} finding={finding} />
      </div>
    </div>
  );
}

interface PathProps {
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
}

/** Customers → LB → Web 1: each step leads to its component. */
function Path({ ids, nameOf }: PathProps) {
  const { view } = useEditor();
  return ids.map((id, at) => (
    <span key={`${at} ${id}`}>
      {at > 0 && <span className={styles.muted}> → </span>}
      <button
        type="button"
        className={styles.step}
        onClick={() => view.setState({ selection: new Set([id]), reveal: { ids: [id] } })}
      >
        {nameOf(id)}
      </button>
    </span>
  ));
}
