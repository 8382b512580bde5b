import { join } from "node:path";
import { FileFailure } from "../../files/file-failure.ts";
import { isAllowedFileName } from "../../files/file-name.ts";
import { chosenFolder } from "./support/chosen-folder.ts";
import type { Handler } from "./support/context.ts";
import { fileHandle } from "./support/file-handle.ts";

export const filesPlace: Handler<"files.place"> = async ({ folder, name }, context) => {
  const { workspace, tokens } = context;
  if (workspace === null) throw new FileFailure("unavailable", null);
  if (!isAllowedFileName(name)) throw new FileFailure("name-not-allowed", name);
  const path = join(await workspace.folder(chosenFolder(folder, workspace, tokens)), name);
  const exists = await workspace.exists(path);
  return { file: fileHandle(context, path), exists };
};
