import type { HostClient } from "../../shared/host/client.ts";
import type { HostError } from "../../shared/host/contract.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { diagramOf, isUnsaved } from "../state/document-store.ts";
import type { Editor } from "../state/workspace.ts";
import { entryPatch, wholeEntry } from "./journal-entry.ts";

/** With the way to the disk, an edit is there within a second. */
const PAUSE_MS = 600;
/** While the host cannot write, it is asked less often. */
const PATIENCE_MS = 5000;

/** Records the unsaved work of one editor, so that it outlives the window. */
export interface Journal {
  /** Records at once what is not recorded yet. */
  flush(): Promise<void>;
  /** The user let the work go, or it is saved: stops, and discards what was recorded. */
  end(): Promise<void>;
}

/** @param failed is told when recording begins to fail, once until it succeeds again */
export function keepJournal(
  host: HostClient,
  editor: Pick<Editor, "draft" | "document">,
  failed: (error: HostError) => void,
): Journal {
  const { document, draft } = editor;
  let recorded: Diagram | null = null;
  let written: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work: Promise<void> = Promise.resolve();
  let failing = false;
  let ended = false;

  const record = async (): Promise<HostError | null> => {
    const state = document.getState();
    const { revision } = state;
    const diagram = diagramOf(state);
    const patch = entryPatch(recorded, diagram);
    if (patch !== null) {
      const answer = await host.call("recovery.append", { draft, revision, patch });
      if (!answer.ok) return answer.error;
      if (answer.value.outcome === "recorded") {
        [recorded, written] = [diagram, revision];
        return null;
      }
    }
    const answer = await host.call("recovery.record", await wholeEntry(draft, state));
    if (!answer.ok) return answer.error;
    [recorded, written] = [diagram, revision];
    return null;
  };
  const discard = async (): Promise<void> => {
    if (written === null) return;
    [recorded, written] = [null, null];
    await host.call("recovery.discard", { draft });
  };
  const step = async (): Promise<void> => {
    const state = document.getState();
    if (ended || !isUnsaved(state)) return discard();
    if (state.revision === written) return;
    const error = await record();
    if (error && !failing) failed(error);
    failing = error !== null;
  };
  /** One after the other: a patch means something only after what it was made against. */
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    work = work.then(step).then(schedule);
    return work;
  };
  const schedule = (): void => {
    const state = document.getState();
    const due = isUnsaved(state) ? state.revision !== written : written !== null;
    if (ended || !due || timer !== undefined) return;
    timer = setTimeout(() => void flush(), failing ? PATIENCE_MS : PAUSE_MS);
  };
  const stop = document.subscribe(schedule);
  schedule();
  return {
    flush,
    end: () => {
      ended = true;
      stop();
      return flush();
    },
  };
}
