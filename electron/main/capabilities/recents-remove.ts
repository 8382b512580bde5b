import type { Handler } from "./support/context.ts";

export const recentsRemove: Handler<"recents.remove"> = async ({ file }, context) => {
  await context.recents.remove(context.tokens.pathOf(file));
  return null;
};
