import type { Handler } from "./support/context.ts";
import { permittedPath } from "./support/file-handle.ts";

export const documentsWatch: Handler<"documents.watch"> = async ({ file, version }, context) => {
  const path = await permittedPath(context, file);
  const found = await context.watch.watch(path, context.session);
  if (found === null) return { state: "gone", version: null };
  return { state: found === version ? "same" : "changed", version: found };
};
