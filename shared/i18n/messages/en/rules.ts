import { network } from "./rules/network.ts";
import { security } from "./rules/security.ts";
import { spof } from "./rules/spof.ts";

/** The texts of every rule, by id. A rule whose id is missing here, or in another language, does not compile. */
export const rules = { ...spof, ...network, ...security };

export type RuleId = keyof typeof rules;
