import type { Handler } from "./support/context.ts";

export const windowUpdate: Handler<"window.update"> = (input, context) => {
  context.window.update(input);
  return Promise.resolve(null);
};
