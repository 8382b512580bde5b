import { useStore } from "zustand";
import { useEditor, useTranslate } from "../hooks/workspace-context.tsx";

/** Says what the change on the canvas is and what it would do to the findings. */
export function PreviewBar() {
  const t = useTranslate();
  const preview = useStore(useEditor().view, (state) => state.preview);
  if (!preview) return null;
  const { title, gone, come } = preview;
  return (
    <div className="preview-bar" role="status">
      <strong>{t("canvas.preview", { title })}</strong>
      <span className="gone">{t("canvas.previewGone", { count: gone.length })}</span>
      <span className={come.length > 0 ? "come" : ""}>
        {t("canvas.previewCome", { count: come.length })}
      </span>
    </div>
  );
}
