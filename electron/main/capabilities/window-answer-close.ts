import type { Handler } from "./support/context.ts";

export const windowAnswerClose: Handler<"window.answerClose"> = ({ close }, context) => {
  context.window.answerClose(close);
  return Promise.resolve(null);
};
