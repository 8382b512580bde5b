import type { Handler } from "./support/context.ts";

export const documentsRelease: Handler<"documents.release"> = async ({ file }, context) => {
  const path = context.tokens.pathOf(file);
  await context.claims.release(path, context.session);
  return null;
};
