import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";

export const recoveryAppend: Handler<"recovery.append"> = () =>
  Promise.reject(new FileFailure("unavailable", null));
