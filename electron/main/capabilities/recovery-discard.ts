import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";

export const recoveryDiscard: Handler<"recovery.discard"> = () =>
  Promise.reject(new FileFailure("unavailable", null));
