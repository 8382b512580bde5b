import { cost } from "./rules/cost.ts";
import { data } from "./rules/data.ts";
import { hybrid } from "./rules/hybrid.ts";
import { modeling } from "./rules/modeling.ts";
import { network } from "./rules/network.ts";
import { ops } from "./rules/ops.ts";
import { resilience } from "./rules/resilience.ts";
import { security } from "./rules/security.ts";
import { spof } from "./rules/spof.ts";

/** The texts of every rule, by id. A rule whose id is missing here, or in another language, does not compile. */
export const rules = {
  ...spof,
  ...resilience,
  ...security,
  ...network,
  ...data,
  ...hybrid,
  ...ops,
  ...cost,
  ...modeling,
};

export type RuleId = keyof typeof rules;
