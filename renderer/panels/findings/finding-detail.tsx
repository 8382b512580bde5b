import { ruleText } from "../../../shared/i18n/translate.ts";
import type { Finding } from "../../../shared/rules/define-rule.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import styles from "./findings.module.css";

interface FindingDetailProps {
  readonly finding: Finding;
  readonly sentence: string;
  readonly nameOf: (id: string) => string;
}

/** Why a finding matters, what to do, its evidence and its fixes. */
export function FindingDetail({ finding, sentence, nameOf }: FindingDetailProps) {
  const t = useTranslate();
  const text = ruleText(useLanguage(), finding.rule);
  return (
    <div className={styles.detail}>
      <h3 className={styles.detailTitle}>{text.title}</h3>
      <p>{sentence}</p>
      {finding.waived && (
        <p className={styles.muted}>{t("findings.waived", { reason: finding.waived.reason })}</p>
      )}
      <dl className={styles.facts}>
        {finding.path && finding.path.length > 0 && (
          <>
            <dt>{t("findings.path")}</dt>
            <dd>{finding.path.map(nameOf).join(" → ")}</dd>
          </>
        )}
        <dt>{t("findings.why")}</dt>
        <dd>{text.why}</dd>
        <dt>{t("findings.fix")}</dt>
        <dd>{text.fix}</dd>
      </dl>
    </div>
  );
}
