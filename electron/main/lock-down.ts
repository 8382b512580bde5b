import type { Session, WebContents } from "electron";
import { windowPath } from "./window-address.ts";

/** What the page makes itself, without asking anybody. */
const LOCAL_PROTOCOLS = new Set(["blob:", "data:", "devtools:"]);
/** Copying text by a command; reading the clipboard stays with the user's paste. */
const ALLOWED_PERMISSION = "clipboard-sanitized-write";

/** Refuses what no page of Lintel ever needs: network, permissions, devices, downloads. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === ALLOWED_PERMISSION);
  });
  session.setPermissionCheckHandler((_contents, permission) => permission === ALLOWED_PERMISSION);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on("will-download", (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isLocal(url) });
  });
}

/** Keeps a window on its page: no navigation, no second window, no embedded page. */
export function lockContents(contents: WebContents): void {
  contents.on("will-navigate", (event) => {
    if (windowPath(event.url) === null) event.preventDefault();
  });
  contents.on("will-frame-navigate", (event) => {
    if (windowPath(event.url) === null || !event.isMainFrame) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}

function isLocal(url: string): boolean {
  return (
    windowPath(url) !== null || (URL.canParse(url) && LOCAL_PROTOCOLS.has(new URL(url).protocol))
  );
}
