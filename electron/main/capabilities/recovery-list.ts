import type { RecoverableDraft } from "../../../shared/host/safe-keeping.ts";
import type { Handler } from "./support/context.ts";
import { describeDraft, equalsFile, isAbandoned } from "./support/drafts.ts";

export const recoveryList: Handler<"recovery.list"> = async (_input, context) => {
  const shown: RecoverableDraft[] = [];
  for (const stored of await context.journal.list()) {
    if (!(await isAbandoned(context, stored))) continue;
    if (await equalsFile(context, stored)) {
      await context.journal.discard(stored.draft).catch(() => undefined);
      continue;
    }
    const described = await describeDraft(context, stored);
    if (described !== null) shown.push(described);
  }
  return shown;
};
