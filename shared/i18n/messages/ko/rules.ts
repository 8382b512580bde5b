import type { RuleId } from "../en/rules.ts";
import type { RuleText } from "../../rule-text.ts";
import { cost } from "./rules/cost.ts";
import { data } from "./rules/data.ts";
import { hybrid } from "./rules/hybrid.ts";
import { modeling } from "./rules/modeling.ts";
import { network } from "./rules/network.ts";
import { ops } from "./rules/ops.ts";
import { resilience } from "./rules/resilience.ts";
import { security } from "./rules/security.ts";
import { spof } from "./rules/spof.ts";

export const rules: Record<RuleId, RuleText> = {
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
