import { useEffect, useRef } from "react";
import { useEditor } from "../../hooks/workspace-context.tsx";
import { chooseFailing } from "../../state/failing.ts";
import { sameElements, type ScenarioKind } from "./scenarios.ts";
import type { Scenarios } from "./use-scenarios.ts";

/**
 * Makes whole again what failed before a list of failures was asked for, unless it stands in the list: the
 * canvas and the outcome would speak of something else than the list does.
 */
export function useOnlyListed(
  kind: ScenarioKind,
  { rows, done, count }: Scenarios,
  chosen: readonly string[],
): void {
  const { view } = useEditor();
  const judged = useRef<ScenarioKind>("byHand");
  useEffect(() => {
    if (kind === "byHand") judged.current = kind;
    if (kind === judged.current || !rows || done < count) return;
    judged.current = kind;
    const listed = rows.some(({ elements }) => sameElements(elements, chosen));
    if (chosen.length > 0 && !listed) chooseFailing(view, []);
  }, [kind, rows, done, count, chosen, view]);
}
