import type { Tokens } from "../../../files/tokens.ts";
import type { Workspace } from "../../../files/workspace.ts";

/** Path of the folder that a window names by a token, of the workspace's top for null. */
export function chosenFolder(folder: string | null, workspace: Workspace, tokens: Tokens): string {
  return folder === null ? workspace.root : tokens.pathOf(folder);
}
