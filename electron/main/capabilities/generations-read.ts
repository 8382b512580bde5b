import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";

export const generationsRead: Handler<"generations.read"> = () =>
  Promise.reject(new FileFailure("unavailable", null));
