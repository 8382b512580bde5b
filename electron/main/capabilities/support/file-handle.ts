import { basename, dirname, sep } from "node:path";
import type { FileHandle } from "../../../../shared/host/contract.ts";
import { FileFailure } from "../../../files/file-failure.ts";
import type { HostContext } from "./context.ts";

/** What the window may know of a file: its token, its name, and where it is in words. */
export function fileHandle(context: HostContext, path: string): FileHandle {
  return {
    token: context.tokens.tokenOf(path),
    name: basename(path),
    folder: shownFolder(dirname(path), context.home),
  };
}

/** The path that a token names, if this host may use it. Throws a FileFailure otherwise. */
export async function permittedPath(context: HostContext, token: string): Promise<string> {
  const path = context.tokens.pathOf(token);
  await context.permit(path);
  return path;
}

/** Whether the window may be told of a file. One that is gone is named all the same: the user is to know. */
export async function mayBeNamed(context: HostContext, path: string): Promise<boolean> {
  try {
    await context.permit(path);
    return true;
  } catch (error) {
    return error instanceof FileFailure && error.code === "not-found";
  }
}

function shownFolder(folder: string, home: string): string {
  if (folder === home) return "~";
  return folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder;
}
