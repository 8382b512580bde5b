import { expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { fileResults } from "../../../shared/reports/sarif/results.ts";
import type { CheckedFinding } from "../../../shared/reports/check-run.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";

const COMPONENTS = 1_000;
const diagram = generateArchitecture(COMPONENTS);
const PATH = Array.from({ length: COMPONENTS }, (_, index) => `c${index}`);
const context = { language: "en", catalog, ruleIndex: () => 0, hasBaseline: false } as const;

interface Result {
  readonly relatedLocations?: readonly unknown[];
  readonly codeFlows: readonly [
    { readonly threadFlows: readonly [{ readonly locations: readonly Step[] }] },
  ];
}
interface Step {
  readonly location: { readonly message: { readonly text: string } };
}

function stepsOf(findings: number): readonly Result[] {
  const finding: CheckedFinding = {
    rule: "spof/single-database",
    severity: "high",
    subject: "c1",
    related: PATH.slice(0, 500),
    path: PATH,
    data: {},
    fixes: [],
  };
  const checked = {
    file: "a.lintel",
    uri: "a.lintel",
    text: canonicalText(diagram),
    diagram,
    findings: Array.from({ length: findings }, () => finding),
  };
  return fileResults(checked, 0, context) as unknown as readonly Result[];
}

const pathOf = (result: Result | undefined) =>
  (result?.codeFlows[0].threadFlows[0].locations ?? []).map(
    ({ location }) => location.message.text,
  );

it("tells every step of a path while there is room for all", () => {
  const [result] = stepsOf(3);
  expect(pathOf(result)).toHaveLength(COMPONENTS);
});

it("tells both ends of long paths when a huge diagram has more steps than a log can hold", () => {
  const results = stepsOf(1_000);
  const places = results.map((one) => pathOf(one).length + (one.relatedLocations?.length ?? 0));
  expect(places.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(200_000);
  const steps = pathOf(results[0]);
  const all = pathOf(stepsOf(3)[0]);
  expect([steps[0], steps.at(-1)]).toEqual([all[0], all.at(-1)]);
});
