import { join } from "node:path";
import { _electron as electron } from "@playwright/test";
import type { HostAnswer } from "../../../shared/host/contract.ts";
import type { DesktopApp, LaunchOptions } from "./desktop-app.ts";

/** Starts the application on Electron itself. */
export async function launchElectron(program: string, options: LaunchOptions): Promise<DesktopApp> {
  const app = await electron.launch({
    executablePath: program,
    args: [options.appFolder, ...options.args],
    env: { ...inherited(), HOME: options.home, XDG_DATA_HOME: options.home, APPDATA: options.home },
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  return {
    page,
    answerDialogs: (answers) =>
      app.evaluate(({ dialog }, { open, save }) => {
        dialog.showOpenDialog = () =>
          Promise.resolve({ canceled: open === null, filePaths: open === null ? [] : [open] });
        dialog.showSaveDialog = () =>
          Promise.resolve({ canceled: save === null, filePath: save ?? "" });
      }, answers),
    menu: () =>
      app.evaluate(({ Menu }) =>
        Object.fromEntries(
          (Menu.getApplicationMenu()?.items ?? []).map((menu) => [
            menu.label,
            (menu.submenu?.items ?? [])
              .filter(({ visible }) => visible)
              .map(({ type, label, enabled }) =>
                type === "separator" ? "-" : enabled ? label : `[${label}]`,
              ),
          ]),
        ),
      ),
    chooseMenuItem: (menu, item) =>
      app.evaluate(
        ({ Menu }, [menuLabel, itemLabel]) => {
          const items = Menu.getApplicationMenu()?.items.find(({ label }) => label === menuLabel);
          items?.submenu?.items.find(({ label }) => label === itemLabel)?.click();
        },
        [menu, item] as const,
      ),
    closeWindow: () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    windowCount: () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length).catch(() => 0),
    windowTitle: () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? ""),
    startAgain: (args) =>
      app.evaluate(
        ({ app: main }, [given, folder]) => {
          main.emit(
            "second-instance",
            { preventDefault: () => undefined },
            ["lintel", ...given],
            folder,
          );
        },
        [args, options.home] as const,
      ),
    isPermitted: (permission) =>
      page.evaluate(async (asked) => {
        if (asked === "geolocation") {
          return new Promise<boolean>((done) => {
            navigator.geolocation.getCurrentPosition(
              () => done(true),
              () => done(false),
            );
          });
        }
        const use =
          asked === "media"
            ? () => navigator.mediaDevices.getUserMedia({ audio: true })
            : () => navigator.clipboard.readText();
        return use().then(
          () => true,
          () => false,
        );
      }, permission),
    callFromOtherWindow: (name, input) =>
      app.evaluate(
        async ({ BrowserWindow }, [capability, given, preload]) => {
          const window = new BrowserWindow({ show: false, webPreferences: { preload } });
          await window.loadURL("lintel://app/");
          const call = `lintelHost.call(${JSON.stringify(capability)}, ${JSON.stringify(given)})`;
          const answer = (await window.webContents.executeJavaScript(call)) as HostAnswer<unknown>;
          window.destroy();
          return answer;
        },
        [name, input, join(options.appFolder, "dist", "preload", "preload.cjs")] as const,
      ),
    quit: () => app.close(),
  };
}

function inherited(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
