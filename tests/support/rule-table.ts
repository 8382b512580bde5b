import { expect, test } from "vitest";
import { createSystem } from "../../shared/analysis/create-system.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import type { RuleId } from "../../shared/i18n/messages/en/rules.ts";
import { compareCodeUnits } from "../../shared/lib/compare.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { sketch, type Sketch } from "../../shared/model/sketch.ts";
import type { Finding, Severity } from "../../shared/rules/define-rule.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";

/** Any day: only waivers ask for it. */
const TODAY = "2026-01-01";

/** A finding as a table states it: its subject alone, or with what else matters in the case. */
export type Expected =
  | string
  | {
      readonly subject: string;
      readonly severity?: Severity;
      readonly related?: readonly string[];
    };

/** Sentences about one rule, each with a diagram and the findings of that rule there. */
export type RuleCases = Readonly<Record<string, readonly [diagram: Sketch, ...found: Expected[]]>>;

/** The findings of one rule when all rules run, by subject. */
export function findingsOf(rule: RuleId, diagram: Diagram): Finding[] {
  return runRules(diagram, catalog, { today: TODAY, rules: RULES })
    .filter((finding) => finding.rule === rule)
    .sort((a, b) => compareCodeUnits(a.subject, b.subject));
}

/** One test a sentence. */
export function testRule(rule: RuleId, cases: RuleCases): void {
  test.each(Object.entries(cases))("%s", (_sentence, [drawn, ...expected]) => {
    const stated = expected.map((one) => (typeof one === "string" ? { subject: one } : one));
    const found = findingsOf(rule, sketch(drawn));
    expect(found.filter((finding) => finding.internal !== undefined)).toEqual([]);
    expect(found).toEqual(stated.map((one): unknown => expect.objectContaining(one)));
  });
}

/** The diagram after a fix of the only finding of the rule; the test fails when it cannot be applied. */
export function afterFix(rule: RuleId, fixId: string, drawn: Sketch): Diagram {
  const diagram = sketch(drawn);
  const [finding, ...others] = findingsOf(rule, diagram);
  const fix = RULES.find(({ id }) => id === rule)?.fixes?.find(({ id }) => id === fixId);
  if (!finding || others.length > 0) throw new Error(`not one finding of ${rule}`);
  if (!fix || !finding.fixes.includes(fixId)) throw new Error(`${fixId} does not apply`);
  return fix.apply(createSystem(diagram, catalog, TODAY), finding);
}

/** Properties of an element by id, empty where it states nothing. */
export function propertiesOf(diagram: Diagram, id: string): Readonly<Record<string, unknown>> {
  const element = [...diagram.nodes, ...diagram.edges].find((one) => one.id === id);
  if (!element) throw new Error(`no element ${id}`);
  return element.properties ?? {};
}

/** What a fix added: the elements that the diagram before did not have. */
export function addedTo(drawn: Sketch, after: Diagram): Pick<Diagram, "nodes" | "edges"> {
  const before = sketch(drawn);
  const known = new Set([...before.nodes, ...before.edges].map(({ id }) => id));
  return {
    nodes: after.nodes.filter(({ id }) => !known.has(id)),
    edges: after.edges.filter(({ id }) => !known.has(id)),
  };
}
