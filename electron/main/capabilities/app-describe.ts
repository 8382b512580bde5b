import type { Handler } from "./support/context.ts";
import { fileHandle } from "./support/file-handle.ts";

export const appDescribe: Handler<"app.describe"> = (_input, context) =>
  Promise.resolve({
    ...context.app,
    openAtStart: context.openAtStart === null ? null : fileHandle(context, context.openAtStart),
  });
