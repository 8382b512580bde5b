import type { Handler } from "./support/context.ts";

export const recoveryRecord: Handler<"recovery.record"> = async (input, context) => {
  const { draft, revision, file, base, title, text } = input;
  const path = file === null ? null : context.tokens.pathOf(file);
  const { session } = context;
  await context.journal.record({ draft, revision, session, path, base, title, text });
  return null;
};
