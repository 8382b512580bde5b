import { spof } from "./rules/spof.ts";

/** The texts of every rule, by id. A rule whose id is missing here, or in another language, does not compile. */
export const rules = { ...spof };

export type RuleId = keyof typeof rules;
