import { ruleText } from "../../../shared/i18n/translate.ts";
import type { Finding } from "../../../shared/rules/define-rule.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Badge } from "../../ui/badge.tsx";
import { classes } from "../../ui/classes.ts";
import { SeverityIcon } from "../../ui/severity-icon.tsx";
import styles from "./findings.module.css";

interface FindingRowProps {
  readonly finding: Finding;
  readonly position: number;
  readonly total: number;
  readonly focused: boolean;
  readonly tabbable: boolean;
  readonly sentence: string;
  readonly subject: string;
  readonly onShow: () => void;
}

export function FindingRow(props: FindingRowProps) {
  const { finding, position, total, focused, tabbable, sentence, subject, onShow } = props;
  const t = useTranslate();
  const language = useLanguage();
  return (
    <li aria-setsize={total} aria-posinset={position} data-focused={focused || undefined}>
      <button
        type="button"
        className={classes(styles.row, finding.waived && styles.waived)}
        aria-current={focused || undefined}
        tabIndex={tabbable ? 0 : -1}
        onClick={onShow}
      >
        <SeverityIcon
          severity={finding.severity}
          label={t(`vocabulary.severities.${finding.severity}`)}
        />
        <span className={styles.sentence}>{sentence}</span>
        {finding.waived && <Badge>{t("findings.waivedShort")}</Badge>}
        <span className={styles.subject}>{subject}</span>
        <span className={styles.rule}>{ruleText(language, finding.rule).title}</span>
      </button>
    </li>
  );
}
