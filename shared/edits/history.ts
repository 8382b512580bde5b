import type { Diagram } from "../model/schema.ts";

interface HistoryEntry {
  /** The diagram before the step. */
  readonly diagram: Diagram;
  /** Message key of what was done. */
  readonly label: string;
  /** Steps with the same merge key in a row are one step. */
  readonly merge?: string;
}

/** Past and future of one diagram. Diagrams share structure, so that a step costs what it changed. */
export interface History {
  readonly present: Diagram;
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
}

/** However large the diagram, this many steps can be undone. */
const MIN_STEPS = 500;
/** At most, a step keeps a list of all elements: this many entries are about 80 MB. */
const MAX_KEPT_ENTRIES = 10_000_000;
const MAX_STEPS = 10_000;

export function startHistory(diagram: Diagram): History {
  return { present: diagram, past: [], future: [] };
}

/**
 * Records a change; a diagram that is the same object changes nothing. A merged step that leads back to
 * where it began is no step. After an undo a new step begins, whatever its merge key.
 */
export function record(
  history: History,
  next: Diagram,
  label: string,
  options: { readonly merge?: string } = {},
): History {
  const { present, past, future } = history;
  if (next === present) return history;
  const last = past.at(-1);
  const merged =
    options.merge !== undefined && future.length === 0 && last?.merge === options.merge;
  if (merged) {
    return { present: next, past: next === last.diagram ? past.slice(0, -1) : past, future: [] };
  }
  const steps = [...past, { diagram: present, label, ...options }];
  return { present: next, past: steps.slice(-stepsKept(present)), future: [] };
}

export function undo(history: History): History {
  const entry = history.past.at(-1);
  if (!entry) return history;
  return {
    present: entry.diagram,
    past: history.past.slice(0, -1),
    future: [{ diagram: history.present, label: entry.label }, ...history.future],
  };
}

export function redo(history: History): History {
  const [entry, ...rest] = history.future;
  if (!entry) return history;
  return {
    present: entry.diagram,
    past: [...history.past, { diagram: history.present, label: entry.label }],
    future: rest,
  };
}

/** Whether one history came from another by an undo or a redo; null for an edit, or nothing at all. */
export function stepBetween(before: History, after: History): "undone" | "redone" | null {
  if (after.future.length > before.future.length) return "undone";
  const redone =
    before.future[0]?.diagram === after.present && after.past.at(-1)?.diagram === before.present;
  return redone ? "redone" : null;
}

function stepsKept({ nodes, edges }: Diagram): number {
  const affordable = Math.floor(MAX_KEPT_ENTRIES / (nodes.length + edges.length + 1));
  return Math.min(MAX_STEPS, Math.max(MIN_STEPS, affordable));
}
