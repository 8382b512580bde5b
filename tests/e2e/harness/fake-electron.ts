import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as os from "node:os";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import type { Browser, BrowserContext } from "@playwright/test";
import type * as Electron from "electron";
import { CALL_CHANNEL } from "../../../shared/host/bridge.ts";
import type { HostAnswer } from "../../../shared/host/contract.ts";
import type { DesktopApp, LaunchOptions } from "./desktop-app.ts";
import { preloadScript } from "./fake-preload.ts";
import { FakeContents, FakeEvent, FakeWindow, frameOf, World } from "./fake-window.ts";

/** The module `electron` as the main process requires it. The types are Electron's own. */
function fakeModule(world: World, { appFolder, home }: LaunchOptions) {
  const app: Pick<
    Electron.App,
    | "enableSandbox" | "getAppPath" | "getLocale" | "getPath" | "getPreferredSystemLanguages"
    | "getVersion" | "isPackaged" | "isReady" | "quit" | "requestSingleInstanceLock" | "setPath"
    | "whenReady"
  > = {
    enableSandbox: () => undefined,
    getAppPath: () => appFolder,
    getLocale: () => "en-US",
    getPath: () => home,
    getPreferredSystemLanguages: () => ["en-US"],
    getVersion: () => "0.0.0",
    isPackaged: false,
    isReady: () => true,
    quit: () => {
      world.app.emit("before-quit", new FakeEvent());
      for (const window of [...world.windows]) window.close();
    },
    requestSingleInstanceLock: () => true,
    setPath: () => undefined,
    whenReady: () => Promise.resolve(),
  }; // prettier-ignore
  const dialog: Pick<Electron.Dialog, "showOpenDialog" | "showSaveDialog"> = {
    showOpenDialog: () => {
      const path = world.answers.open;
      return Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
    },
    showSaveDialog: () => {
      const path = world.answers.save;
      return Promise.resolve({ canceled: path === null, filePath: path ?? "" });
    },
  };
  const protocol: Pick<Electron.Protocol, "handle" | "registerSchemesAsPrivileged"> = {
    handle: (_scheme, handler) => (world.serve = handler),
    registerSchemesAsPrivileged: () => undefined,
  };
  const ipcMain = {
    handle: (channel: string, handler: (event: unknown, ...args: unknown[]) => unknown) =>
      world.handlers.set(channel, handler),
  };
  const defaultSession = Object.assign(world.session, {
    setPermissionRequestHandler: (handler: World["permissionRequest"]) =>
      (world.permissionRequest = handler),
    setPermissionCheckHandler: (handler: World["permissionCheck"]) =>
      (world.permissionCheck = handler),
    setDevicePermissionHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    webRequest: {
      onBeforeRequest: (handler: World["beforeRequest"]) => (world.beforeRequest = handler),
    },
  });
  class BrowserWindow extends FakeWindow {
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super(world, options);
    }
  }
  const Menu = {
    buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
    setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[] | null) =>
      (world.menu = menu ?? []),
  };
  return {
    app: Object.assign(world.app, app),
    BrowserWindow,
    dialog,
    ipcMain,
    Menu,
    protocol,
    session: { defaultSession },
  };
}

/**
 * A stand-in for Electron where its binary is not to be had: the built main process runs under Node, a
 * window is a page of a browser, IPC goes over a binding of the page, and the application's own protocol
 * handler serves it. What it shows is shown of "fake Electron", not of Electron.
 */
export async function launchFakeElectron(
  browser: Browser,
  options: LaunchOptions,
): Promise<DesktopApp> {
  const world = new World();
  const context = await browser.newContext();
  await prepare(context, world, options.appFolder);
  const [page, spare] = [await context.newPage(), await context.newPage()];
  world.pages.push(page, spare);
  const loaded = once(world.app, "fake-loaded");
  runMain(world, options);
  await loaded;
  const first = world.windows[0];
  const submenu = (label: string) =>
    world.menu.find((menu) => menu.label === label)?.submenu as
      Electron.MenuItemConstructorOptions[] | undefined;
  return {
    page,
    answerDialogs: (answers) => Promise.resolve(void (world.answers = answers)),
    menu: () =>
      Promise.resolve(
        Object.fromEntries(
          world.menu.map(({ label = "" }) => [label, (submenu(label) ?? []).map(labelOf)]),
        ),
      ),
    chooseMenuItem(menu, item) {
      const click = submenu(menu)?.find(({ label }) => label === item)?.click as
        (() => void) | undefined;
      return Promise.resolve(click?.());
    },
    closeWindow: () => Promise.resolve(world.windows[0]?.close()),
    windowCount: () =>
      Promise.resolve(context.pages().filter((one) => one !== spare && !one.isClosed()).length),
    windowTitle: () => Promise.resolve(world.windows[0]?.title ?? ""),
    startAgain: (args) =>
      Promise.resolve(
        void world.app.emit("second-instance", new FakeEvent(), ["lintel", ...args], options.home),
      ),
    isPermitted: (permission) =>
      new Promise((done) =>
        world.permissionRequest(null, permission, (yes) =>
          done(yes || world.permissionCheck(null, permission)),
        ),
      ),
    async callFromOtherWindow(name, input) {
      const stranger = new FakeContents(spare);
      const handler = world.handlers.get(CALL_CHANNEL);
      const event = { sender: stranger, senderFrame: first?.webContents.mainFrame };
      return (await handler?.(event, name, input)) as HostAnswer<unknown>;
    },
    quit: () => context.close(),
  };
}

function labelOf({ type, label = "", enabled }: Electron.MenuItemConstructorOptions): string {
  if (type === "separator") return "-";
  return enabled === false ? `[${label}]` : label;
}

async function prepare(context: BrowserContext, world: World, appFolder: string): Promise<void> {
  await context.exposeBinding(
    "fakeElectronInvoke",
    ({ page, frame }, channel: string, args: unknown[]) => {
      const sender = world.windows.find((window) => window.page === page)?.webContents;
      return world.handlers.get(channel)?.({ sender, senderFrame: frameOf(frame) }, ...args);
    },
  );
  await context.addInitScript(
    preloadScript(readFileSync(join(appFolder, "dist/preload/preload.cjs"), "utf8")),
  );
  await context.route("**/*", (route) => world.request(route));
  context.on("page", (popup) => {
    void popup.opener().then((opener) => {
      const window = world.windows.find(({ page }) => page === opener);
      const decision = window?.webContents.openHandler({ url: popup.url() });
      if (decision?.action === "deny") void popup.close();
    });
  });
}

/** Runs the bundle as Electron would, with its own `electron`, arguments and home folder. */
function runMain(world: World, options: LaunchOptions): void {
  const path = join(options.appFolder, "dist", "main", "main.cjs");
  const electron = fakeModule(world, options);
  const load = createRequire(path);
  const requireFake = (name: string): unknown => {
    if (name === "electron") return electron;
    return name === "node:os" ? { ...os, homedir: () => options.home } : load(name);
  };
  const fakeProcess = Object.create(process, {
    argv: { value: ["electron", options.appFolder, ...options.args] },
    env: { value: { HOME: options.home } },
  }) as NodeJS.Process;
  const names = ["require", "module", "exports", "process"];
  const main = compileFunction(readFileSync(path, "utf8"), names, { filename: path });
  Reflect.apply(main, undefined, [requireFake, { exports: {} }, {}, fakeProcess]);
}
