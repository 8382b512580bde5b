import type { BrowserWindow } from "electron";

/** Asks the window before it closes with unsaved changes. */
export interface CloseGuard {
  setUnsaved(unsaved: boolean): void;
  answer(close: boolean): void;
  /** For a window whose page is gone: there is nobody left to ask. */
  release(): void;
}

/** @param ask tells the window that it shall close; its answer comes through `answer` */
export function guardClosing(
  window: Pick<BrowserWindow, "on" | "close">,
  ask: () => void,
): CloseGuard {
  let unsaved = false;
  let confirmed = false;
  window.on("close", (event) => {
    if (!unsaved || confirmed) return;
    event.preventDefault();
    ask();
  });
  return {
    setUnsaved(value) {
      unsaved = value;
    },
    answer(close) {
      if (!close) return;
      confirmed = true;
      window.close();
    },
    release() {
      unsaved = false;
    },
  };
}
