import { extname } from "node:path";
import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";
import { fileHandle } from "./support/file-handle.ts";

export const filesChooseSave: Handler<"files.chooseSave"> = async (input, context) => {
  if (context.dialogs === null) throw new FileFailure("unavailable", null);
  const path = await context.dialogs.chooseSave(input.suggestedName, input.extension);
  if (path === null) return null;
  // Some systems' dialogs do not add it, and a file without one would not be found again.
  return fileHandle(context, extname(path) === "" ? `${path}.${input.extension}` : path);
};
