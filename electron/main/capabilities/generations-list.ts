import { FileFailure } from "../../files/file-failure.ts";
import type { Handler } from "./support/context.ts";

export const generationsList: Handler<"generations.list"> = () =>
  Promise.reject(new FileFailure("unavailable", null));
