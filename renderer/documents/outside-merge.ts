import type { MessageKey } from "../../shared/i18n/translate.ts";
import { conflictKey, type Conflict, type Side } from "../../shared/model/merge/conflict.ts";
import { mergeDiagrams, type Merged } from "../../shared/model/merge/merge-diagrams.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { diagramOf, type DocumentStore, type OutsideVersion } from "../state/document-store.ts";

/** Which side stands in each conflict, by its key; mine where nothing is said. */
export type Choices = ReadonlyMap<string, Side>;

/** Both sides in one; with nothing that both began with, everything both have differs. */
export function mergeOutside(
  base: Diagram | null,
  mine: Diagram,
  theirs: Diagram,
  choices: Choices,
): Merged {
  const began = base ?? { ...mine, nodes: [], edges: [], waivers: [], comments: [] };
  const choose = (conflict: Conflict): Side => choices.get(conflictKey(conflict)) ?? "mine";
  return mergeDiagrams(began, mine, theirs, choose);
}

/** What the user may do about a file that was changed outside while it is edited here. */
export type OutsideChoice = "mine" | "theirs" | "merge";

const STEPS: Readonly<Record<OutsideChoice, MessageKey>> = {
  mine: "safeKeeping.steps.mine",
  theirs: "safeKeeping.steps.theirs",
  merge: "safeKeeping.steps.merge",
};

/** Carries the choice out as one undo step; what stands on disk is replaced by the next save only. */
export function settleOutside(
  document: DocumentStore,
  outside: OutsideVersion,
  choice: OutsideChoice,
  choices: Choices,
): void {
  const state = document.getState();
  const mine = diagramOf(state);
  const next = {
    mine: () => mine,
    theirs: () => outside.diagram,
    merge: () => mergeOutside(state.saved, mine, outside.diagram, choices).diagram,
  }[choice]();
  document.adopt(STEPS[choice], next, outside);
}
