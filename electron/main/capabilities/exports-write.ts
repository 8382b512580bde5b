import type { Handler } from "./support/context.ts";
import { fileHandle, permittedPath } from "./support/file-handle.ts";

export const exportsWrite: Handler<"exports.write"> = async (input, context) => {
  const path = await permittedPath(context, input.file);
  await context.documents.write(path, Buffer.from(input.content, input.encoding));
  return { file: fileHandle(context, path) };
};
