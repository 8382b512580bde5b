import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";

export const recoveryList: Handler<"recovery.list"> = () =>
  Promise.reject(new FileFailure("unavailable", null));
