import { basename, dirname, sep } from "node:path";
import type { FileHandle } from "../../../../shared/host/contract.ts";
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

function shownFolder(folder: string, home: string): string {
  if (folder === home) return "~";
  return folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder;
}
