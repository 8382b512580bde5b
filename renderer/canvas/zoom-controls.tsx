import { useStore } from "zustand";
import { useEditor, useTranslate } from "../hooks/workspace-context.tsx";

const STEP = 1.25;

export function ZoomControls() {
  const { view } = useEditor();
  const t = useTranslate();
  const zoom = useStore(view, (state) => state.zoom);
  return (
    <div className="zoom-controls">
      <button
        type="button"
        aria-label={t("canvas.zoomOut")}
        onClick={() => view.setState({ zoomBy: { factor: 1 / STEP } })}
      >
        −
      </button>
      <button
        type="button"
        aria-label={t("canvas.fit")}
        onClick={() => view.setState({ reveal: { ids: [] } })}
      >
        {Math.round(zoom * 100)}%
      </button>
      <button
        type="button"
        aria-label={t("canvas.zoomIn")}
        onClick={() => view.setState({ zoomBy: { factor: STEP } })}
      >
        +
      </button>
    </div>
  );
}
