import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";
import { fileHandle } from "./support/file-handle.ts";

export const filesChooseOpen: Handler<"files.chooseOpen"> = async (input, context) => {
  if (context.dialogs === null) throw new FileFailure("unavailable", null);
  const path = await context.dialogs.chooseOpen(input.extensions);
  return path === null ? null : fileHandle(context, path);
};
