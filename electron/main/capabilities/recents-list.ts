import type { Recent } from "../../../shared/host/contract.ts";
import type { Handler } from "./support/context.ts";
import { fileHandle } from "./support/file-handle.ts";

export const recentsList: Handler<"recents.list"> = async (_input, context) => {
  const shown: Recent[] = [];
  for (const { path, openedAt, missing } of await context.recents.list()) {
    // The list is shared by all hosts of the user; this one may not reach everything in it.
    const permitted = await context.permit(path).then(
      () => true,
      () => false,
    );
    if (permitted) shown.push({ file: fileHandle(context, path), openedAt, missing });
  }
  return shown;
};
