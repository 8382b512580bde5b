import type { Handler } from "./support/context.ts";
import { permittedPath } from "./support/file-handle.ts";

export const generationsList: Handler<"generations.list"> = async ({ file }, context) => {
  const path = await permittedPath(context, file);
  const names = await context.generations.list(await context.documents.realPathOf(path));
  return names.map(({ id, at, bytes, version }) => ({
    id,
    savedAt: new Date(at).toISOString(),
    bytes,
    version,
  }));
};
