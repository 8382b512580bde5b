import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";
import { fileHandle } from "./support/file-handle.ts";

export const filesChooseSave: Handler<"files.chooseSave"> = async (input, context) => {
  if (context.dialogs === null) throw new FileFailure("unavailable", null);
  const path = await context.dialogs.chooseSave(input.suggestedName, input.extension);
  return path === null ? null : fileHandle(context, path);
};
