import type { Handler } from "./support/context.ts";

export const recoveryAppend: Handler<"recovery.append"> = async (input, context) => {
  const recorded = await context.journal.append(input.draft, input.revision, input.patch);
  return { outcome: recorded ? "recorded" : "snapshot-needed" };
};
