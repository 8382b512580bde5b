import type { MessageKey } from "../../shared/i18n/translate.ts";
import { conflictKey, type Conflict, type Side } from "../../shared/model/merge/conflict.ts";
import { mergeDiagrams } from "../../shared/model/merge/merge-diagrams.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import type { DocumentStore, OutsideVersion } from "../state/document-store.ts";

/** Which side stands in a conflict, by its key. */
export type Choices = ReadonlyMap<string, Side>;

/** A conflict, and the side that stands in it. */
export interface Settled {
  readonly key: string;
  readonly conflict: Conflict;
  /** Null where there is no choice: what one side removed comes back because the other uses it. */
  readonly side: Side | null;
}

export interface OutsideMerge {
  readonly diagram: Diagram;
  readonly settled: readonly Settled[];
}

/** Both sides in one. Without a choice my words stand, and nothing that one side changed is given up. */
export function mergeOutside(
  base: Diagram,
  mine: Diagram,
  theirs: Diagram,
  choices: Choices,
): OutsideMerge {
  const sides = new Map<string, Side>();
  const choose = (conflict: Conflict): Side => {
    const key = conflictKey(conflict);
    const side = choices.get(key) ?? usualSide(conflict);
    sides.set(key, side);
    return side;
  };
  const { diagram, conflicts } = mergeDiagrams(base, mine, theirs, choose);
  const byKey = new Map(conflicts.map((conflict) => [conflictKey(conflict), conflict]));
  const settled = [...byKey].map(([key, conflict]) => ({
    key,
    conflict,
    side: sides.get(key) ?? null,
  }));
  return { diagram, settled };
}

function usualSide(conflict: Conflict): Side {
  return conflict.kind === "removed" && conflict.by === "mine" ? "theirs" : "mine";
}

/** What the user may do about a file that was changed outside while it is edited here. */
export type OutsideChoice = "mine" | "theirs" | "merge";

const STEPS: Readonly<Record<OutsideChoice, MessageKey>> = {
  mine: "safeKeeping.steps.mine",
  theirs: "safeKeeping.steps.theirs",
  merge: "safeKeeping.steps.merge",
};

/**
 * Carries the choice out as one undo step; what stands on disk is replaced by the next save only. Where
 * nobody knows what both began with, a merge is no choice and mine is kept.
 */
export function settleOutside(
  document: DocumentStore,
  outside: OutsideVersion,
  choice: OutsideChoice,
  choices: Choices,
): void {
  const { history, saved } = document.getState();
  const mine = history.present;
  const next = {
    mine: () => mine,
    theirs: () => outside.diagram,
    merge: () => (saved ? mergeOutside(saved, mine, outside.diagram, choices).diagram : mine),
  }[choice]();
  document.adopt(STEPS[choice], next, outside);
}
