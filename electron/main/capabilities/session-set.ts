import type { Handler } from "./support/context.ts";

export const sessionSet: Handler<"session.set"> = async ({ files, active }, context) => {
  const paths = files.map((token) => context.tokens.pathOf(token));
  const focus = active === null ? null : context.tokens.pathOf(active);
  await context.openFiles.set({ paths, active: focus });
  return null;
};
