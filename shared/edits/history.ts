import type { Diagram } from "../model/schema.ts";

export interface HistoryEntry {
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

export function startHistory(diagram: Diagram): History {
  return { present: diagram, past: [], future: [] };
}

/** Records a change; a diagram that is the same object changes nothing. */
export function record(
  history: History,
  next: Diagram,
  label: string,
  options: { readonly merge?: string } = {},
): History {
  if (next === history.present) return history;
  const last = history.past.at(-1);
  const merged = options.merge !== undefined && last?.merge === options.merge;
  const entry: HistoryEntry = { diagram: history.present, label, ...options };
  return { present: next, past: merged ? history.past : [...history.past, entry], future: [] };
}

export function undo(history: History): History {
  const entry = history.past.at(-1);
  if (!entry) return history;
  return {
    present: entry.diagram,
    past: history.past.slice(0, -1),
    future: [{ ...entry, diagram: history.present }, ...history.future],
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
