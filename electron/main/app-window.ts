import type { BrowserWindow as Window } from "electron";
import { BrowserWindow, Menu } from "electron";
import { EVENT_CHANNEL, type HostEventMessage } from "../../shared/host/bridge.ts";
import type {
  CapabilityInput,
  FileHandle,
  HostEventName,
  HostEvents,
} from "../../shared/host/contract.ts";
import type { WindowControl } from "./capabilities/support/context.ts";
import { guardClosing, type CloseGuard } from "./close-guard.ts";
import { menuTemplate } from "./menu-template.ts";
import { showPage, windowOptions } from "./window.ts";

/** The one window with what belongs to it. */
export interface AppWindow extends WindowControl {
  readonly current: Window | null;
  open(): void;
  focus(): void;
  /** Asks the page to open a file, at once or as soon as it listens. */
  requestOpen(file: FileHandle): void;
  send<E extends HostEventName>(event: E, payload: HostEvents[E]): void;
}

interface Shown {
  readonly window: Window;
  readonly guard: CloseGuard;
  listening: boolean;
}

/** @param onStay told when the user chose not to close */
export function createAppWindow(preload: string, packaged: boolean, onStay: () => void): AppWindow {
  let shown: Shown | null = null;
  const waiting: FileHandle[] = [];
  let shownMenu = "";

  const send = <E extends HostEventName>(event: E, payload: HostEvents[E]): void => {
    const message: HostEventMessage = { event, payload };
    shown?.window.webContents.send(EVENT_CHANNEL, message);
  };
  const flush = (): void => {
    if (!shown?.listening) return;
    for (const file of waiting.splice(0)) send("file.openRequested", { file });
  };

  return {
    send,
    get current() {
      return shown?.window ?? null;
    },
    open() {
      const window = new BrowserWindow(windowOptions(preload, packaged));
      const guard = guardClosing(window, () => send("window.closeRequested", {}));
      shown = { window, guard, listening: false };
      window.on("closed", () => {
        shown = null;
      });
      showPage(window, () => {
        guard.release();
        if (shown) shown.listening = false;
      });
    },
    focus() {
      if (shown?.window.isMinimized()) shown.window.restore();
      shown?.window.focus();
    },
    requestOpen(file) {
      waiting.push(file);
      flush();
    },
    update({ title, unsaved, menu }: CapabilityInput<"window.update">) {
      if (!shown) return;
      shown.window.setTitle(title);
      shown.window.setDocumentEdited(unsaved);
      shown.guard.setUnsaved(unsaved);
      // A menu set anew closes under the user's hand, so only a different one is.
      const stated = JSON.stringify(menu);
      if (stated !== shownMenu) {
        shownMenu = stated;
        const run = (command: string): void => send("menu.command", { command });
        Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(menu, process.platform, run)));
      }
      // A page that states its menu has its listeners in place.
      shown.listening = true;
      flush();
    },
    answerClose(close) {
      shown?.guard.answer(close);
      if (!close) onStay();
    },
  };
}
