import { FileFailure } from "../../files/file-failure.ts";
import { chosenFolder } from "./support/chosen-folder.ts";
import type { Handler } from "./support/context.ts";

export const filesList: Handler<"files.list"> = async ({ folder, extensions }, context) => {
  const { workspace, tokens } = context;
  if (workspace === null) throw new FileFailure("unavailable", null);
  const listed = await workspace.list(chosenFolder(folder, workspace, tokens), extensions);
  return {
    folder: { token: tokens.tokenOf(listed.path), name: listed.name },
    parent: listed.parent === null ? null : tokens.tokenOf(listed.parent),
    entries: listed.entries.map((entry) => ({
      token: tokens.tokenOf(entry.path),
      name: entry.name,
      type: entry.type,
      modified: entry.modified,
    })),
  };
};
