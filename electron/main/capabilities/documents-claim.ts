import type { Handler } from "./support/context.ts";
import { permittedPath } from "./support/file-handle.ts";

export const documentsClaim: Handler<"documents.claim"> = async ({ file, takeOver }, context) => {
  const path = await permittedPath(context, file);
  const holder = await context.claims.claim(path, context.session, takeOver);
  return holder === null ? { outcome: "held" } : { outcome: "held-by-other", holder };
};
