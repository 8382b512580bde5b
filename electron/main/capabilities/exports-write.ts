import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";
import { fileHandle, permittedPath } from "./support/file-handle.ts";

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

export const exportsWrite: Handler<"exports.write"> = async (input, context) => {
  const path = await permittedPath(context, input.file);
  // Buffer skips what it does not understand; a damaged picture must not be written.
  if (
    input.encoding === "base64" &&
    (input.content.length % 4 !== 0 || !BASE64.test(input.content))
  )
    throw new FileFailure("failed", path);
  await context.documents.write(path, Buffer.from(input.content, input.encoding));
  return { file: fileHandle(context, path) };
};
