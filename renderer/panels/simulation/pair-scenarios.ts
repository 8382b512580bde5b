import { failurePairs } from "../../../shared/analysis/failure-pairs.ts";
import { simulateFailure } from "../../../shared/analysis/simulate-failure.ts";
import type { System } from "../../../shared/analysis/system.ts";
import { summaryOf, type Job, type Scenario } from "../../../shared/analysis/failure-scenarios.ts";

/** Two that lose an entry only together, the likeliest first, each with what else it takes down. */
export function pairScenarios(system: System): Job<Scenario> {
  const { pairs, more, complete } = failurePairs(system);
  return { count: pairs.length, incomplete: more || !complete, pieces: summaries() };

  function* summaries(): Generator<Scenario> {
    for (const { sides } of pairs) {
      const elements = sides.flatMap((side) => side.elements);
      const subject = sides.map((side) => side.subject).join("|");
      yield { subject, elements, ...summaryOf(simulateFailure(system, elements), elements) };
    }
  }
}
