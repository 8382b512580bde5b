import type { FileHandle } from "../../../shared/host/contract.ts";
import { FileFailure } from "../../files/file-failure.ts";
import type { CallContext, Handler } from "./support/context.ts";
import { fileHandle } from "./support/file-handle.ts";

export const sessionGet: Handler<"session.get"> = async (_input, context) => {
  const { paths, active } = await context.openFiles.get();
  const files: FileHandle[] = [];
  let held = 0;
  for (const path of paths) {
    if (!(await isPermitted(context, path))) continue;
    if (await isHeld(context, path)) held += 1;
    else files.push(fileHandle(context, path));
  }
  const focus = active === null ? null : context.tokens.tokenOf(active);
  return { files, active: files.some(({ token }) => token === focus) ? focus : null, held };
};

/** What is gone is named all the same: the user is told of it. */
async function isPermitted(context: CallContext, path: string): Promise<boolean> {
  try {
    await context.permit(path);
    return true;
  } catch (error) {
    return error instanceof FileFailure && error.code === "not-found";
  }
}

/** What cannot be looked at is held by nobody that is known. */
async function isHeld({ claims, session }: CallContext, path: string): Promise<boolean> {
  return claims.isHeldByOther(path, session).catch(() => false);
}
