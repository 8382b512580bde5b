import { ChevronDown, ChevronUp } from "lucide-react";
import { SEVERITIES, type Finding, type Severity } from "../../../shared/rules/define-rule.ts";
import { countSeverities } from "../../hooks/count-severities.ts";
import { useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { SeverityIcon } from "../../ui/severity-icon.tsx";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./findings.module.css";

interface FindingsHeadProps {
  readonly open: boolean;
  readonly findings: readonly Finding[];
  readonly severities: ReadonlySet<Severity>;
  readonly onSeverities: (severities: ReadonlySet<Severity>) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The bar that stays when the panel is folded: counts that are filters at the same time. */
export function FindingsHead(props: FindingsHeadProps) {
  const { open, findings, severities, onSeverities, text, onText } = props;
  const t = useTranslate();
  const { preferences } = useWorkspace();
  const counts = countSeverities(findings);
  const toggle = (severity: Severity) => {
    const next = new Set(severities);
    if (!next.delete(severity)) next.add(severity);
    onSeverities(next);
  };
  const fold = () =>
    preferences.setState(({ panels }) => ({ panels: { ...panels, findings: !open } }));
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{t("findings.title")}</h2>
      <div role="group" aria-label={t("findings.severities")} className={styles.chips}>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            className={styles.chip}
            aria-pressed={severities.has(severity)}
            onClick={() => toggle(severity)}
          >
            <SeverityIcon severity={severity} size={12} />
            {t(`vocabulary.severities.${severity}`)}
            <span className={styles.count}>{counts[severity]}</span>
          </button>
        ))}
      </div>
      {open && (
        <div className={styles.filter}>
          <TextField
            text={text}
            onChange={onText}
            label={t("findings.filter")}
            placeholder={t("findings.filter")}
          />
        </div>
      )}
      <IconButton
        className={styles.fold}
        label={t(open ? "findings.hide" : "findings.show")}
        aria-expanded={open}
        icon={open ? <ChevronDown size={16} /> : <ChevronUp size={16} />}
        onClick={fold}
      />
    </div>
  );
}
