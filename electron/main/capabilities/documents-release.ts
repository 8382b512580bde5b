import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";

export const documentsRelease: Handler<"documents.release"> = () =>
  Promise.reject(new FileFailure("unavailable", null));
