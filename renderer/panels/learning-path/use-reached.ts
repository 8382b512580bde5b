import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { catalog } from "../../../shared/catalog/registry.ts";
import { learnedKey } from "../../../shared/templates/learned.ts";
import { reachedTasks, type LearningStep } from "../../../shared/templates/learning-path.ts";
import { choosePreferences } from "../../documents/preferences.ts";
import { useEditor, useWorkspace } from "../../hooks/workspace-context.tsx";

/** The tasks of a step that are done in the open diagram, by the last findings; null before the first. */
export function useReached(step: LearningStep | null): ReadonlySet<string> | null {
  const store = useEditor().findings;
  const findings = useStore(store, (state) => state.findings);
  const diagram = useStore(store, (state) => state.diagram);
  return useMemo(
    () => (step && diagram ? reachedTasks(step, findings, diagram, catalog) : null),
    [step, findings, diagram],
  );
}

/** Remembers what was mended, so that the start screen shows how far the user has come. */
export function useRemember(step: LearningStep | null, reached: ReadonlySet<string> | null): void {
  const workspace = useWorkspace();
  useEffect(() => {
    if (!step || !reached) return;
    const { learned = [] } = workspace.preferences.getState().chosen;
    const fresh = [...reached].map((task) => learnedKey(step, task));
    const added = fresh.filter((key) => !learned.includes(key));
    if (added.length > 0) void choosePreferences(workspace, { learned: [...learned, ...added] });
  }, [workspace, step, reached]);
}

/** The tasks that were ticked off last, and none as the diagram opens. */
export function useJustReached(reached: ReadonlySet<string> | null): readonly string[] {
  const [last, setLast] = useState<LastChange>({ reached, fresh: [] });
  // A later answer that changes nothing must not take back what is being said.
  if (sameMembers(last.reached, reached)) return last.fresh;
  const known = last.reached;
  const fresh = known && reached ? [...reached].filter((task) => !known.has(task)) : [];
  setLast({ reached, fresh });
  return fresh;
}

interface LastChange {
  readonly reached: ReadonlySet<string> | null;
  readonly fresh: readonly string[];
}

function sameMembers(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  if (!a || !b) return a === b;
  return a.size === b.size && [...a].every((member) => b.has(member));
}
