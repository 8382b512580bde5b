import type { Handler } from "./support/context.ts";

export const documentsUnwatch: Handler<"documents.unwatch"> = ({ file }, context) => {
  const path = context.tokens.pathOf(file);
  context.watch.unwatch(path, context.session);
  return Promise.resolve(null);
};
