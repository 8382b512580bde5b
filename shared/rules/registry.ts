import type { Rule } from "./define-rule.ts";

/** Every rule, one line each, in the order of the rules reference. */
export const RULES: readonly Rule[] = [];
