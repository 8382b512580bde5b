import type { Handler } from "./support/context.ts";

export const recoveryDiscard: Handler<"recovery.discard"> = async ({ draft }, context) => {
  await context.journal.discard(draft);
  return null;
};
