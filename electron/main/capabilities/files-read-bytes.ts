import type { Handler } from "./support/context.ts";
import { fileHandle, permittedPath } from "./support/file-handle.ts";

export const filesReadBytes: Handler<"files.readBytes"> = async ({ file }, context) => {
  const path = await permittedPath(context, file);
  const bytes = await context.documents.read(path);
  return { file: fileHandle(context, path), content: Buffer.from(bytes).toString("base64") };
};
