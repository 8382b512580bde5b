import type { Handler } from "./support/context.ts";
import { fileHandle, permittedPath } from "./support/file-handle.ts";

export const documentsOpen: Handler<"documents.open"> = async ({ file }, context) => {
  const path = await permittedPath(context, file);
  const stored = await context.documents.open(path);
  await context.recents.add(path);
  return { file: fileHandle(context, path), ...stored };
};
