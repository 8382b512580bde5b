import type { FileHandle } from "../../../shared/host/contract.ts";
import type { CallContext, Handler } from "./support/context.ts";
import { fileHandle, mayBeNamed } from "./support/file-handle.ts";

export const sessionGet: Handler<"session.get"> = async (_input, context) => {
  const { paths, active } = await context.openFiles.get();
  const files: FileHandle[] = [];
  let held = 0;
  for (const path of paths) {
    if (!(await mayBeNamed(context, path))) continue;
    if (await isHeld(context, path)) held += 1;
    else files.push(fileHandle(context, path));
  }
  const focus = active === null ? null : context.tokens.tokenOf(active);
  return { files, active: files.some(({ token }) => token === focus) ? focus : null, held };
};

/** What cannot be looked at is held by nobody that is known. */
async function isHeld({ claims, session }: CallContext, path: string): Promise<boolean> {
  return claims.isHeldByOther(path, session).catch(() => false);
}
