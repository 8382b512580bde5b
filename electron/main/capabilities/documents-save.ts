import type { Handler } from "./support/context.ts";
import { fileHandle, permittedPath } from "./support/file-handle.ts";

export const documentsSave: Handler<"documents.save"> = async (input, context) => {
  const path = await permittedPath(context, input.file);
  const result = await context.watch.duringSave(path, context.session, () =>
    context.documents.save(path, input.text, input.expected),
  );
  if (result.outcome === "changed-outside") return result;
  await context.recents.add(path);
  // The file is saved; a draft that cannot be removed equals it and is not offered.
  if (input.draft) {
    await context.journal.settle(input.draft.id, input.draft.revision).catch(() => undefined);
  }
  return { ...result, file: fileHandle(context, path) };
};
