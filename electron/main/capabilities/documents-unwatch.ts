import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";

export const documentsUnwatch: Handler<"documents.unwatch"> = () =>
  Promise.reject(new FileFailure("unavailable", null));
