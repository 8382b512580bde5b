import type { DiagramNode } from "../../../shared/model/schema.ts";
import { useCanvasActions } from "../canvas-context.ts";

/** Tells that an element is held in its place. */
export function LockMark({ node }: { readonly node: DiagramNode }) {
  const { t } = useCanvasActions();
  if (node.locked !== true) return null;
  const label = t("arrange.locked");
  return (
    <span className="lock-mark" role="img" aria-label={label} title={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5 7V5a3 3 0 0 1 6 0v2h1v7H4V7zm1.5 0h3V5a1.5 1.5 0 0 0-3 0z" />
      </svg>
    </span>
  );
}
