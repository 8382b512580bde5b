import { estimateAvailability } from "../../shared/analysis/availability/estimate-availability.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { judgeSystem } from "../../shared/rules/run-rules.ts";
import { serveRequests } from "./serve-requests.ts";

/** Everything, the slow rules and the availability included, when the hand rests. */
serveRequests((system) => ({
  availability: estimateAvailability(system),
  findings: judgeSystem(system, { rules: RULES }),
  leftOut: [],
}));
