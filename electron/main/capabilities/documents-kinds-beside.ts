import { CATALOGUE_FILE } from "../../../shared/catalog/catalogue-file.ts";
import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";
import { permittedPath } from "./support/file-handle.ts";

/** A catalogue file that cannot be read keeps no diagram from opening: it is only said to be there. */
export const documentsKindsBeside: Handler<"documents.kindsBeside"> = async ({ file }, context) => {
  const path = await permittedPath(context, file);
  try {
    const text = await context.readBeside(path, CATALOGUE_FILE, (one) => context.permit(one));
    return text === null ? null : { name: CATALOGUE_FILE, text };
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return { name: CATALOGUE_FILE, text: null };
  }
};
