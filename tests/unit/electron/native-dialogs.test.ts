import type { BrowserWindow, Dialog, SaveDialogOptions } from "electron";
import { describe, expect, it } from "vitest";
import { createNativeDialogs } from "../../../electron/main/native-dialogs.ts";

const WINDOW = Object.create(null) as BrowserWindow;

/** Dialogs in which the user gives these answers one after the other; "" cancels. */
function scripted(answers: readonly string[], existing: readonly string[] = []) {
  const shown: (string | undefined)[] = [];
  const left = [...answers];
  const answer = (options: SaveDialogOptions): string => {
    shown.push(options.defaultPath);
    return left.shift() ?? "";
  };
  const dialog = {
    showOpenDialog: (_window: BrowserWindow, options: SaveDialogOptions) => {
      const path = answer(options);
      return Promise.resolve({ canceled: path === "", filePaths: path === "" ? [] : [path] });
    },
    showSaveDialog: (_window: BrowserWindow, options: SaveDialogOptions) => {
      const filePath = answer(options);
      return Promise.resolve({ canceled: filePath === "", filePath });
    },
  } as unknown as Pick<Dialog, "showOpenDialog" | "showSaveDialog">;
  const exists = (path: string) => Promise.resolve(existing.includes(path));
  const dialogs = createNativeDialogs(dialog, { window: () => WINDOW, folder: "/docs", exists });
  return { dialogs, shown };
}

describe("the system's dialogs", () => {
  it("start in the documents and later where the user was last", async () => {
    const { dialogs, shown } = scripted(["/a/b.lintel", "/c/d.lintel", ""]);
    await dialogs.chooseOpen(["lintel"]);
    await dialogs.chooseSave("x.lintel", "lintel");
    await dialogs.chooseOpen(["lintel"]);
    expect(shown).toEqual(["/docs", "/a/x.lintel", "/c"]);
  });

  it("are never led to another folder by a title", async () => {
    const { dialogs, shown } = scripted([""]);
    expect(await dialogs.chooseSave("../../etc/x: y\n.lintel", "lintel")).toBeNull();
    expect(shown).toEqual(["/docs/..-..-etc-x- y-.lintel"]);
  });

  it("add the ending that the user left out", async () => {
    const { dialogs } = scripted(["/a/plan"]);
    expect(await dialogs.chooseSave("x", "svg")).toBe("/a/plan.svg");
  });

  it("ask again when the file with the ending is there already", async () => {
    const { dialogs, shown } = scripted(["/a/plan", "/a/plan.svg"], ["/a/plan.svg"]);
    expect(await dialogs.chooseSave("x", "svg")).toBe("/a/plan.svg");
    expect(shown).toEqual(["/docs/x", "/a/plan.svg"]);
    const cancelled = scripted(["/a/plan", ""], ["/a/plan.svg"]);
    expect(await cancelled.dialogs.chooseSave("x", "svg")).toBeNull();
  });
});
