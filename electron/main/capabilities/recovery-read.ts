import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";

export const recoveryRead: Handler<"recovery.read"> = () =>
  Promise.reject(new FileFailure("unavailable", null));
