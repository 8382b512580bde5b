import { join } from "node:path";
import type { BrowserWindow, Dialog } from "electron";
import type { NativeDialogs } from "./capabilities/support/context.ts";

/** The system's file dialogs, belonging to the window. */
export function createNativeDialogs(
  dialog: Pick<Dialog, "showOpenDialog" | "showSaveDialog">,
  window: () => BrowserWindow | null,
  documentsFolder: string,
): NativeDialogs {
  const owner = (): BrowserWindow => {
    const current = window();
    if (current === null) throw new Error("A dialog was asked for without a window");
    return current;
  };
  return {
    async chooseOpen(extensions) {
      const { canceled, filePaths } = await dialog.showOpenDialog(owner(), {
        properties: ["openFile"],
        filters: [{ name: "Lintel", extensions: [...extensions] }],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async chooseSave(suggestedName, extension) {
      const { canceled, filePath } = await dialog.showSaveDialog(owner(), {
        defaultPath: join(documentsFolder, plainName(suggestedName)),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      });
      return canceled || filePath === "" ? null : filePath;
    },
  };
}

/** A suggestion comes from a title, which may hold anything; it must not lead to another folder. */
function plainName(name: string): string {
  return name.replace(/[<>:"/\\|?*\p{Cc}]/gu, "-");
}
