import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";
import { describeDraft, isAbandoned } from "./support/drafts.ts";

export const recoveryRead: Handler<"recovery.read"> = async ({ draft }, context) => {
  const stored = await context.journal.read(draft);
  const described = (await isAbandoned(context, stored))
    ? await describeDraft(context, stored)
    : null;
  if (described === null) throw new FileFailure("not-permitted", null);
  return { ...described, text: stored.text, patches: stored.patches };
};
