import type { KeyboardEvent, RefObject } from "react";

const CARDS = "[data-card]";

/** Arrows walk the cards as they lie on the screen; before the first one is the search. */
export function useCardKeys(
  place: RefObject<HTMLElement | null>,
  search: RefObject<HTMLInputElement | null>,
) {
  const cards = () => [...(place.current?.querySelectorAll<HTMLElement>(CARDS) ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const from = event.target instanceof Element ? event.target.closest<HTMLElement>(CARDS) : null;
    if (!from) return;
    const all = cards();
    const to = neighbour(all, all.indexOf(from), event.key);
    if (to === undefined) return;
    event.preventDefault();
    (to ?? search.current)?.focus();
  };
  return { onKeyDown, focusFirst: () => cards()[0]?.focus() };
}

/** The card that a key leads to, null above the first row, undefined for other keys and at the end. */
function neighbour(
  all: readonly HTMLElement[],
  at: number,
  key: string,
): HTMLElement | null | undefined {
  if (key === "ArrowRight") return all[at + 1];
  if (key === "ArrowLeft") return all[at - 1];
  if (key === "ArrowDown") return nearestOfNextRow(all, at, all.slice(at + 1));
  if (key === "ArrowUp") return nearestOfNextRow(all, at, all.slice(0, at).reverse()) ?? null;
  return undefined;
}

function nearestOfNextRow(
  all: readonly HTMLElement[],
  at: number,
  onward: readonly HTMLElement[],
): HTMLElement | undefined {
  const own = all[at]?.getBoundingClientRect();
  if (!own) return undefined;
  const boxes = onward.map((card) => ({ card, box: card.getBoundingClientRect() }));
  const row = boxes.find(({ box }) => box.top !== own.top)?.box.top;
  const distance = ({ box }: { box: DOMRect }) => Math.abs(box.left - own.left);
  const inRow = boxes.filter(({ box }) => box.top === row);
  return inRow.sort((a, b) => distance(a) - distance(b))[0]?.card;
}
