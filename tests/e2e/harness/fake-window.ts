import { EventEmitter } from "node:events";
import type { Frame, Page, Route } from "@playwright/test";
import type * as Electron from "electron";
import type { FakeBinding } from "./fake-preload.ts";

const REAL_ORIGIN = "lintel://app/";
/** A browser knows no scheme of ours; nothing under this name exists, and nothing is asked for it. */
const PAGE_ORIGIN = "https://app.lintel.invalid/";
const real = (url: string) => url.replace(PAGE_ORIGIN, REAL_ORIGIN);
const faked = (url: string) => url.replace(REAL_ORIGIN, PAGE_ORIGIN);

type Listener<T, R> = (request: T, answer: (response: R) => void) => void;

/** An event that can be prevented, as Electron hands it to listeners. */
export class FakeEvent {
  defaultPrevented = false;
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

export class FakeContents extends EventEmitter {
  readonly mainFrame: { readonly url: string };
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: "allow" });
  readonly page: Page;

  constructor(page: Page) {
    super();
    this.page = page;
    this.mainFrame = frameOf(page.mainFrame());
  }
  setWindowOpenHandler(handler: typeof this.openHandler): void {
    this.openHandler = handler;
  }
  send(channel: string, message: unknown): void {
    const deliver = ([to, what]: readonly [string, unknown]): void =>
      (window as unknown as FakeBinding).fakeElectronDeliver?.(to, what);
    void this.page.evaluate(deliver, [channel, message] as const).catch(() => undefined);
  }
}

const frames = new WeakMap<Frame, { readonly url: string }>();
export function frameOf(frame: Frame): { readonly url: string } {
  const known = frames.get(frame) ?? {
    get url() {
      return real(frame.url());
    },
  };
  frames.set(frame, known);
  return known;
}

/** Everything that the main process has told Electron, for the spec to look at. */
export class World {
  readonly windows: FakeWindow[] = [];
  readonly handlers = new Map<string, (event: unknown, ...args: unknown[]) => unknown>();
  readonly app = new EventEmitter();
  readonly session = new EventEmitter();
  answers: { open: string | null; save: string | null } = { open: null, save: null };
  menu: Electron.MenuItemConstructorOptions[] = [];
  serve: (request: Request) => Response | Promise<Response> = () =>
    new Response(null, { status: 404 });
  beforeRequest: Listener<{ url: string }, { cancel: boolean }> = (_request, answer) =>
    answer({ cancel: false });
  permissionRequest: (contents: null, permission: string, answer: (yes: boolean) => void) => void =
    (_contents, _permission, answer) => answer(true);
  permissionCheck: (contents: null, permission: string) => boolean = () => true;
  /** Pages made beforehand, since a window is made without waiting. */
  readonly pages: Page[] = [];

  async request(route: Route): Promise<void> {
    const request = route.request();
    const url = real(request.url());
    const frame = frameOrNull(request);
    // A page that somebody opens asks for its address before it is a page.
    if (frame === null) return route.abort("blockedbyclient");
    const window = this.windows.find(({ page }) => page === frame.page());
    if (request.isNavigationRequest() && window && url !== window.loading) {
      const isMainFrame = frame === frame.page().mainFrame();
      const event = Object.assign(new FakeEvent(), { url, isMainFrame });
      if (isMainFrame) window.webContents.emit("will-navigate", event);
      window.webContents.emit("will-frame-navigate", event);
      // An empty answer leaves the page where it is.
      if (event.defaultPrevented) return route.fulfill({ status: 204 });
    }
    const allowed = await new Promise<boolean>((done) =>
      this.beforeRequest({ url }, ({ cancel }) => done(!cancel)),
    );
    if (!allowed || !url.startsWith(REAL_ORIGIN)) return route.abort("blockedbyclient");
    const response = await this.serve(new Request(url, { method: request.method() }));
    const body = Buffer.from(await response.arrayBuffer());
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body,
    });
  }
}

function frameOrNull(request: ReturnType<Route["request"]>): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

export class FakeWindow extends EventEmitter {
  readonly webContents: FakeContents;
  readonly page: Page;
  readonly world: World;
  loading = "";
  title = "";

  constructor(world: World, options: Electron.BrowserWindowConstructorOptions) {
    super();
    const page = world.pages.shift();
    if (!page) throw new Error("The stand-in was not given enough pages");
    const { contextIsolation, sandbox, nodeIntegration } = options.webPreferences ?? {};
    if (!contextIsolation || !sandbox || nodeIntegration)
      throw new Error("The window is not locked");
    this.world = world;
    this.page = page;
    this.title = options.title ?? "";
    this.webContents = new FakeContents(page);
    world.windows.push(this);
    world.app.emit("web-contents-created", new FakeEvent(), this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.loading = url;
    await this.page.goto(faked(url));
    this.loading = "";
    this.emit("ready-to-show");
    this.world.app.emit("fake-loaded");
  }
  close(): void {
    const event = new FakeEvent();
    this.emit("close", event);
    if (event.defaultPrevented) return;
    this.world.windows.splice(this.world.windows.indexOf(this), 1);
    void this.page.close();
    this.emit("closed");
    if (this.world.windows.length === 0) this.world.app.emit("window-all-closed");
  }
  setTitle(title: string): void {
    this.title = title;
  }
  show = (): void => undefined;
  focus = (): void => undefined;
  restore = (): void => undefined;
  isMinimized = (): boolean => false;
  setDocumentEdited = (): void => undefined;
}
