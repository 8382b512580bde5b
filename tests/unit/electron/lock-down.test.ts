import { EventEmitter } from "node:events";
import type { Session, WebContents } from "electron";
import { describe, expect, it } from "vitest";
import { lockContents, lockSession } from "../../../electron/main/lock-down.ts";

type Answer<T> = (value: T) => void;

interface Told {
  beforeRequest: (request: { url: string }, answer: Answer<{ cancel: boolean }>) => void;
  permissionRequest: (contents: null, permission: string, answer: Answer<boolean>) => void;
  permissionCheck: (contents: null, permission: string) => boolean;
  device: () => boolean;
  spelling: boolean;
}

/** A session that only keeps what it is told. */
function lockedSession() {
  const events = new EventEmitter();
  const told: Told = {
    beforeRequest: () => undefined,
    permissionRequest: () => undefined,
    permissionCheck: () => true,
    device: () => true,
    spelling: true,
  };
  const session = Object.assign(events, {
    setPermissionRequestHandler: (handler: Told["permissionRequest"]) =>
      (told.permissionRequest = handler),
    setPermissionCheckHandler: (handler: Told["permissionCheck"]) =>
      (told.permissionCheck = handler),
    setDevicePermissionHandler: (handler: Told["device"]) => (told.device = handler),
    setSpellCheckerEnabled: (enabled: boolean) => (told.spelling = enabled),
    webRequest: {
      onBeforeRequest: (handler: Told["beforeRequest"]) => (told.beforeRequest = handler),
    },
  });
  lockSession(session as unknown as Session);
  const answerOf = <T>(ask: (answer: Answer<T>) => void): T | undefined => {
    let given: T | undefined;
    ask((value) => (given = value));
    return given;
  };
  return {
    events,
    told,
    isCancelled: (url: string) =>
      answerOf<{ cancel: boolean }>((answer) => told.beforeRequest({ url }, answer))?.cancel,
    isGranted: (permission: string) =>
      answerOf<boolean>((answer) => told.permissionRequest(null, permission, answer)),
  };
}

/** A page's contents that tell whether an event was prevented. */
function lockedContents() {
  const events = new EventEmitter();
  let open: (details: { url: string }) => { action: string } = () => ({ action: "allow" });
  const contents = Object.assign(events, {
    setWindowOpenHandler: (handler: typeof open) => (open = handler),
  });
  lockContents(contents as unknown as WebContents);
  return {
    isPrevented(event: string, details: object = {}): boolean {
      let prevented = false;
      events.emit(event, { ...details, preventDefault: () => (prevented = true) });
      return prevented;
    },
    opening: (url: string) => open({ url }).action,
  };
}

describe("a session", () => {
  it.each([
    "https://example.com/",
    "http://127.0.0.1:80/",
    "ws://127.0.0.1/",
    "file:///etc/passwd",
    "ftp://example.com/",
    "lintel://other/",
    "nonsense",
  ])("loads nothing from %s", (url) => {
    expect(lockedSession().isCancelled(url)).toBe(true);
  });

  it.each(["lintel://app/assets/app.js", "blob:lintel://app/1-2", "data:image/png;base64,"])(
    "loads the window's own %s",
    (url) => {
      expect(lockedSession().isCancelled(url)).toBe(false);
    },
  );

  it("gives no permission but the one to write copied text", () => {
    const session = lockedSession();
    const asked = [
      "geolocation",
      "media",
      "notifications",
      "clipboard-read",
      "openExternal",
      "hid",
    ];
    for (const permission of asked) {
      expect(session.isGranted(permission)).toBe(false);
      expect(session.told.permissionCheck(null, permission)).toBe(false);
    }
    expect(session.isGranted("clipboard-sanitized-write")).toBe(true);
    expect(session.told.device()).toBe(false);
    expect(session.told.spelling).toBe(false);
  });

  it("downloads nothing", () => {
    const { events } = lockedSession();
    let prevented = false;
    events.emit("will-download", { preventDefault: () => (prevented = true) });
    expect(prevented).toBe(true);
  });
});

describe("a page", () => {
  it.each(["https://example.com/", "file:///etc/passwd", "javascript:alert(1)", "about:blank"])(
    "does not leave for %s",
    (url) => {
      const page = lockedContents();
      expect(page.isPrevented("will-navigate", { url })).toBe(true);
      expect(page.isPrevented("will-frame-navigate", { url, isMainFrame: true })).toBe(true);
      expect(page.opening(url)).toBe("deny");
    },
  );

  it("may be loaded anew", () => {
    const page = lockedContents();
    const url = "lintel://app/";
    expect(page.isPrevented("will-navigate", { url })).toBe(false);
    expect(page.isPrevented("will-frame-navigate", { url, isMainFrame: true })).toBe(false);
  });

  it("holds no other page, and opens none, not even its own", () => {
    const page = lockedContents();
    const url = "lintel://app/";
    expect(page.isPrevented("will-frame-navigate", { url, isMainFrame: false })).toBe(true);
    expect(page.isPrevented("will-attach-webview")).toBe(true);
    expect(page.isPrevented("will-redirect", { url })).toBe(true);
    expect(page.opening(url)).toBe("deny");
  });
});
