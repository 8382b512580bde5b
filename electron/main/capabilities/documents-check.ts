import type { Handler } from "./support/context.ts";
import { permittedPath } from "./support/file-handle.ts";

export const documentsCheck: Handler<"documents.check"> = async ({ file, version }, context) => {
  const path = await permittedPath(context, file);
  return { state: await context.documents.check(path, version) };
};
