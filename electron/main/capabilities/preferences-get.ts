import type { Handler } from "./support/context.ts";

export const preferencesGet: Handler<"preferences.get"> = (_input, context) =>
  context.preferences.get();
