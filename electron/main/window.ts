import type { BrowserWindow, BrowserWindowConstructorOptions } from "electron";
import { WINDOW_URL } from "./window-address.ts";

const MOST_RELOADS = 3;

/** A window in which a page has no more rights than in a browser, and fewer. */
export function windowOptions(preload: string, packaged: boolean): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: "Lintel",
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !packaged,
    },
  };
}

/** Shows Lintel's page in a new window. @param onGone told when the page's process has ended */
export function showPage(window: BrowserWindow, onGone: () => void): void {
  let reloads = 0;
  window.once("ready-to-show", () => window.show());
  // The title is the window's to state; the page's own must not replace it.
  window.on("page-title-updated", (event) => event.preventDefault());
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason === "clean-exit") return;
    onGone();
    // A page that dies again and again would otherwise do so for ever.
    if (++reloads <= MOST_RELOADS) void window.loadURL(WINDOW_URL);
  });
  void window.loadURL(WINDOW_URL);
}
