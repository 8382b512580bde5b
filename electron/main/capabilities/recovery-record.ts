import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";

export const recoveryRecord: Handler<"recovery.record"> = () =>
  Promise.reject(new FileFailure("unavailable", null));
