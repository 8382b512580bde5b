import { useState, type KeyboardEvent, type RefObject } from "react";
import { isComposing } from "../../ui/keys.ts";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface EntryKeys {
  readonly list: RefObject<HTMLElement | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onPlaceNow: (kindId: string) => void;
  readonly onStop: () => void;
}

/** Arrows walk the entries, Enter and Space place one, letters go to the search. */
export function useEntryKeys({ list, search, onPlaceNow, onStop }: EntryKeys) {
  const [tabStop, setTabStop] = useState<string>();
  const entries = () => [
    ...(list.current?.querySelectorAll<HTMLButtonElement>("[data-kind]") ?? []),
  ];
  const goTo = (entry: HTMLButtonElement | undefined) => {
    if (!entry) return;
    entry.focus();
    setTabStop(entry.dataset.kind);
  };
  const walk = (key: string, at: number, all: readonly HTMLButtonElement[]): boolean => {
    const step = STEPS[key];
    if (step !== undefined && at >= 0) {
      if (at + step < 0) search.current?.focus();
      else goTo(all[at + step]);
    } else if (key === "Home") goTo(all[0]);
    else if (key === "End") goTo(all.at(-1));
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return search.current?.focus();
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    const kind = all[at]?.dataset.kind;
    if (kind !== undefined && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      onPlaceNow(kind);
    } else if (walk(event.key, at, all)) event.preventDefault();
    else if (event.key === "Escape") onStop();
    else if (isTyped(event)) search.current?.focus();
    else return;
    event.stopPropagation();
  };
  return { onKeyDown, tabStop, focusFirst: () => goTo(entries()[0]) };
}

function isTyped({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
}
