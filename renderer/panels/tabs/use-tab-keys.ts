import type { KeyboardEvent, RefObject } from "react";
import type { Editor } from "../../state/workspace.ts";
import type { TabActions } from "./tabs.tsx";

/** Arrows, Home and End show another tab; Delete closes the one in focus. */
export function useTabKeys(
  list: RefObject<HTMLElement | null>,
  tabs: readonly (Editor | null)[],
  active: Editor | null,
  { show, close }: TabActions,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      close(active);
      return;
    }
    const at = tabAfter(event.key, tabs.indexOf(active), tabs.length);
    if (at === undefined) return;
    event.preventDefault();
    show(tabs[at] ?? null);
    list.current?.querySelectorAll<HTMLElement>("[role='tab']")[at]?.focus();
  };
}

function tabAfter(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return undefined;
}
