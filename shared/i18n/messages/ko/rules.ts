import type { RuleId } from "../en/rules.ts";
import type { RuleText } from "../../rule-text.ts";
import { network } from "./rules/network.ts";
import { security } from "./rules/security.ts";
import { spof } from "./rules/spof.ts";

export const rules: Record<RuleId, RuleText> = { ...spof, ...network, ...security };
