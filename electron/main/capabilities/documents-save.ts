import type { Handler } from "./support/context.ts";
import { fileHandle, permittedPath } from "./support/file-handle.ts";

export const documentsSave: Handler<"documents.save"> = async (input, context) => {
  const path = await permittedPath(context, input.file);
  const result = await context.documents.save(path, input.text, input.expected);
  if (result.outcome === "changed-outside") return result;
  await context.recents.add(path);
  return { ...result, file: fileHandle(context, path) };
};
