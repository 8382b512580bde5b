import { RULES } from "../../shared/rules/registry.ts";
import { judgeSystem } from "../../shared/rules/run-rules.ts";
import { serveRequests } from "./serve-requests.ts";

/** The rules that answer while the hand draws. */
serveRequests((system) => ({
  findings: judgeSystem(system, { rules: RULES, skipSlow: true }),
  leftOut: RULES.filter((rule) => rule.slow?.(system)).map(({ id }) => id),
}));
