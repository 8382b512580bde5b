import { useTranslate } from "../hooks/workspace-context.tsx";

/** What to do on an empty canvas. */
export function EmptyHint() {
  const t = useTranslate();
  return (
    <div className="empty-hint">
      <h2>{t("canvas.emptyTitle")}</h2>
      <p>{t("canvas.emptyHint")}</p>
    </div>
  );
}
