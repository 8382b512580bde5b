import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";

export const documentsClaim: Handler<"documents.claim"> = () =>
  Promise.reject(new FileFailure("unavailable", null));
