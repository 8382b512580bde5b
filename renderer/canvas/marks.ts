import type { Mark } from "./flow-types.ts";

export const sameMark = (a: Mark, b: Mark): boolean =>
  a.severity === b.severity && a.count === b.count;
