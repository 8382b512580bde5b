import { homedir } from "node:os";
import { join } from "node:path";
import { app, dialog, ipcMain, Menu, protocol, session } from "electron";
import { appDataFolder } from "../files/app-data-folder.ts";
import { fileExists } from "../files/file-exists.ts";
import { diskFileSystem } from "../files/file-system.ts";
import { createStaticFiles } from "../files/static-files.ts";
import { createAppWindow } from "./app-window.ts";
import type { HostContext } from "./capabilities/support/context.ts";
import { HANDLERS } from "./capabilities/registry.ts";
import { createDispatch } from "./capabilities/support/dispatch.ts";
import { fileHandle } from "./capabilities/support/file-handle.ts";
import { platformName } from "./capabilities/support/platform-name.ts";
import { createServices } from "./capabilities/support/services.ts";
import { answerWindow } from "./ipc.ts";
import { lockContents, lockSession } from "./lock-down.ts";
import { createNativeDialogs } from "./native-dialogs.ts";
import { filesInArguments, isDiagramFile } from "./opened-files.ts";
import { registerScheme, serveWindow } from "./protocol.ts";

/** The composition root of the desktop application. */
const dataFolder = appDataFolder({ platform: process.platform, env: process.env, home: homedir() });
const distFolder = join(app.getAppPath(), "dist");
/** `electron .` names the application's folder before the user's own arguments. */
const ownArguments = app.isPackaged ? 1 : 2;

let quitting = false;
let openAtStart = filesInArguments(process.argv.slice(ownArguments), process.cwd())[0] ?? null;

const appWindow = createAppWindow(
  join(distFolder, "preload", "preload.cjs"),
  app.isPackaged,
  () => {
    quitting = false;
  },
);

function createContext(): HostContext {
  return {
    ...createServices(diskFileSystem, dataFolder, {
      app: "electron",
      place: "desktop",
      isOpen: () => appWindow.current !== null,
      send: (_session, event, payload) => appWindow.send(event, payload),
    }),
    app: {
      host: "electron",
      platform: platformName(process.platform),
      version: app.getVersion(),
      dialogs: "native",
      locale: app.getPreferredSystemLanguages()[0] ?? app.getLocale(),
    },
    openAtStart,
    home: homedir(),
    dialogs: createNativeDialogs(dialog, {
      window: () => appWindow.current,
      folder: app.getPath("documents"),
      exists: (path) => fileExists(diskFileSystem, path),
    }),
    workspace: null,
    window: appWindow,
    // Paths come from the system's dialogs, the list of recent files and the command line only.
    permit: () => Promise.resolve(),
  };
}

function start(): void {
  const context = createContext();
  const openFiles = (paths: readonly string[]): void => {
    for (const path of paths) appWindow.requestOpen(fileHandle(context, path));
    if (appWindow.current === null) appWindow.open();
    appWindow.focus();
  };
  void context.keeping.begin();
  endKeeping(context);
  lockSession(session.defaultSession);
  serveWindow(protocol, createStaticFiles(diskFileSystem, join(distFolder, "renderer")));
  answerWindow(
    ipcMain,
    () => appWindow.current?.webContents ?? null,
    createDispatch(HANDLERS, context, (defect) => console.error(defect)),
  );
  Menu.setApplicationMenu(null);
  app.on("second-instance", (_event, argv, folder) =>
    openFiles(filesInArguments(argv.slice(1), folder)),
  );
  app.on("open-file", (_event, path) => openFiles(isDiagramFile(path) ? [path] : []));
  app.on("activate", () => {
    if (appWindow.current === null) appWindow.open();
  });
  appWindow.open();
}

/** Waits at the end for what is on its way to disk. */
function endKeeping({ keeping }: HostContext): void {
  let ended = false;
  app.on("will-quit", (event) => {
    if (ended) return;
    event.preventDefault();
    void keeping.end().finally(() => {
      ended = true;
      app.quit();
    });
  });
}

function run(): void {
  app.setPath("userData", join(dataFolder, "electron"));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.enableSandbox();
  registerScheme(protocol);
  app.on("open-file", (event, path) => {
    event.preventDefault();
    // Before the start it is the file to start with; later the listener of `start` opens it.
    if (!app.isReady() && isDiagramFile(path)) openAtStart = path;
  });
  app.on("before-quit", () => {
    quitting = true;
  });
  app.on("window-all-closed", () => {
    if (quitting || process.platform !== "darwin") app.quit();
  });
  app.on("web-contents-created", (_event, contents) => lockContents(contents));
  void app.whenReady().then(start);
}

run();
