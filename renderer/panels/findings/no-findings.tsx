import type { Finding, Severity } from "../../../shared/rules/define-rule.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";

interface NoFindingsProps {
  readonly drawn: boolean;
  /** All findings, of which the filter shows none. */
  readonly findings: readonly Finding[];
  readonly severities: ReadonlySet<Severity>;
  readonly onShowInfo: () => void;
}

/** Why the list is empty: nothing drawn, nothing found, only notes, or nothing that passes the filter. */
export function NoFindings({ drawn, findings, severities, onShowInfo }: NoFindingsProps) {
  const t = useTranslate();
  if (!drawn) {
    return <EmptyState title={t("findings.nothingDrawn")} text={t("findings.nothingDrawnText")} />;
  }
  if (findings.length === 0) {
    return <EmptyState title={t("findings.none")} text={t("findings.noneText")} />;
  }
  const onlyInfo = findings.every(({ severity }) => severity === "info");
  if (!onlyInfo || severities.has("info")) return <EmptyState title={t("findings.noMatch")} />;
  return (
    <EmptyState
      title={t("findings.none")}
      text={t("findings.onlyInfo", { count: findings.length })}
    >
      <Button small onClick={onShowInfo}>
        {t("findings.showInfo")}
      </Button>
    </EmptyState>
  );
}
