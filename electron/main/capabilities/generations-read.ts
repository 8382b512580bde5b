import { decodeUtf8 } from "../../files/read-file.ts";
import type { Handler } from "./support/context.ts";
import { permittedPath } from "./support/file-handle.ts";

export const generationsRead: Handler<"generations.read"> = async ({ file, id }, context) => {
  const path = await permittedPath(context, file);
  const realPath = await context.documents.realPathOf(path);
  const { bytes, version } = await context.generations.read(realPath, id);
  return { text: decodeUtf8(bytes, path), version };
};
