import { catalog } from "../../shared/catalog/registry.ts";
import { parseContext } from "../../shared/catalog/parse-context.ts";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";
import { generateArchitecture } from "../../tests/support/generate-architecture.ts";
import { median, WARM_UP_MS, type BenchRow } from "./statistics.ts";

const RULE_BUDGETS = [
  { components: 100, budget: 3 },
  { components: 1_000, budget: 25 },
  { components: 5_000, budget: 150 },
  { components: 20_000, budget: null },
] as const;
const TODAY = "2026-01-01";
const LARGE = 5_000;

/** What the pure core takes: rules at four sizes, reading and writing a large file. */
export function engineRows(rounds: number): readonly BenchRow[] {
  const rules = RULE_BUDGETS.map(({ components, budget }): BenchRow => {
    const diagram = generateArchitecture(components);
    const check = () => runRules(diagram, catalog, { today: TODAY, rules: RULES });
    const count = check().length;
    const note = `${count} findings${budget === null ? "" : `; budget ${budget} ms`}`;
    return {
      name: `rules, ${components} components`,
      value: timed(check, rounds),
      unit: "ms",
      note,
    };
  });
  const diagram = generateArchitecture(LARGE);
  const text = canonicalText(diagram);
  const size = `${(text.length / 1e6).toFixed(1)} MB`;
  return [
    ...rules,
    {
      name: `read and check a file of ${LARGE} components`,
      value: timed(() => parseDiagram(text, parseContext(catalog)), rounds),
      unit: "ms",
      note: size,
    },
    {
      name: `canonical text of ${LARGE} components`,
      value: timed(() => canonicalText(diagram), rounds),
      unit: "ms",
      note: size,
    },
  ];
}

/** Median milliseconds of a call when it is warm. */
function timed(call: () => unknown, rounds: number): number {
  const time = () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  };
  for (let spent = 0; spent < WARM_UP_MS;) spent += time();
  return median(Array.from({ length: rounds }, time));
}
