import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";

export const documentsWatch: Handler<"documents.watch"> = () =>
  Promise.reject(new FileFailure("unavailable", null));
