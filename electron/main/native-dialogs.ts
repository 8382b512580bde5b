import { dirname, extname, join } from "node:path";
import type { BrowserWindow, Dialog } from "electron";
import type { NativeDialogs } from "./capabilities/support/context.ts";

interface Surroundings {
  readonly window: () => BrowserWindow | null;
  /** Where the first dialog starts; later ones start where the last one ended. */
  readonly folder: string;
  readonly exists: (path: string) => Promise<boolean>;
}

/** The system's file dialogs, belonging to the window. */
export function createNativeDialogs(
  dialog: Pick<Dialog, "showOpenDialog" | "showSaveDialog">,
  { window, folder: firstFolder, exists }: Surroundings,
): NativeDialogs {
  let folder = firstFolder;
  const owner = (): BrowserWindow => {
    const current = window();
    if (current === null) throw new Error("A dialog was asked for without a window");
    return current;
  };
  const remember = (path: string): string => {
    folder = dirname(path);
    return path;
  };

  /** Some systems do not add the ending, and a file without one would not be found again. */
  const chooseSave = async (suggested: string, extension: string): Promise<string | null> => {
    const { canceled, filePath } = await dialog.showSaveDialog(owner(), {
      defaultPath: suggested,
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    });
    if (canceled || filePath === "") return null;
    if (extname(filePath) !== "") return remember(filePath);
    const completed = `${filePath}.${extension}`;
    // The dialog asked about the name without the ending; only it can ask about this one.
    return (await exists(completed)) ? chooseSave(completed, extension) : remember(completed);
  };

  return {
    async chooseOpen(extensions) {
      const { canceled, filePaths } = await dialog.showOpenDialog(owner(), {
        defaultPath: folder,
        properties: ["openFile"],
        filters: [{ name: "Lintel", extensions: [...extensions] }],
      });
      const [path] = filePaths;
      return canceled || path === undefined ? null : remember(path);
    },
    chooseSave: (suggestedName, extension) =>
      chooseSave(join(folder, plainName(suggestedName)), extension),
  };
}

/** A suggestion comes from a title, which may hold anything; it must not lead to another folder. */
function plainName(name: string): string {
  return name.replace(/[<>:"/\\|?*\p{Cc}]/gu, "-");
}
