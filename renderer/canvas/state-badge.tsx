import { memo } from "react";
import { useCanvasActions } from "./canvas-context.ts";
import type { Emphasis } from "./flow-types.ts";

/** What a simulated failure does to an element, as a word: never by colour alone. */
export const StateBadge = memo(function StateBadge({
  emphasis,
}: {
  readonly emphasis: Emphasis | null;
}) {
  const { t } = useCanvasActions();
  if (emphasis !== "removed" && emphasis !== "failed" && emphasis !== "degraded") return null;
  return <span className={`state-badge ${emphasis}`}>{t(`simulation.states.${emphasis}`)}</span>;
});
