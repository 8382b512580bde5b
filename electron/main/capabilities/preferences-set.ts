import type { Handler } from "./support/context.ts";

export const preferencesSet: Handler<"preferences.set"> = (input, context) =>
  context.preferences.set(input);
