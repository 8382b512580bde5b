import { followFindings } from "../analysis/analysis-client.ts";
import { lendWorker } from "../analysis/lend-worker.ts";
import { startRulesWorker, startThoroughWorker } from "../analysis/start-worker.ts";
import { localDay } from "../analysis/today.ts";
import type { Editor, Workspace } from "../state/workspace.ts";

/**
 * Keeps the findings of the diagram in focus up to date. Those of the others stay as they are until it is
 * their turn again, so that ten open diagrams need no more workers than one.
 *
 * @returns the function that stops it
 */
export function checkActive({ store }: Workspace): () => void {
  const rules = lendWorker(startRulesWorker);
  const thorough = lendWorker(startThoroughWorker);
  let checked: Editor | null = null;
  let stop = () => {};
  const follow = (): void => {
    const { active } = store.getState();
    if (active === checked) return;
    checked = active;
    stop();
    stop = active
      ? followFindings({ ...active, today: () => localDay() }, rules(), thorough())
      : () => {};
  };
  const unsubscribe = store.subscribe(follow);
  follow();
  return () => {
    unsubscribe();
    stop();
  };
}
