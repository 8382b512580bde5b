import { useTranslate } from "../../hooks/workspace-context.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";

interface NoFindingsProps {
  readonly drawn: boolean;
  /** Findings that the filter hides. */
  readonly hidden: number;
}

export function NoFindings({ drawn, hidden }: NoFindingsProps) {
  const t = useTranslate();
  if (hidden > 0) return <EmptyState title={t("findings.noMatch")} />;
  return drawn ? (
    <EmptyState title={t("findings.none")} text={t("findings.noneText")} />
  ) : (
    <EmptyState title={t("findings.nothingDrawn")} text={t("findings.nothingDrawnText")} />
  );
}
