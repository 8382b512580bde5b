import fc from "fast-check";
import { expect, test } from "vitest";
import { createSystem } from "../../../shared/analysis/create-system.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { mergeHits } from "../../../shared/rules/merge-hits.ts";
import { RULES } from "../../../shared/rules/registry.ts";
import { bruteForce } from "../../support/brute-force.ts";
import { randomSystem } from "../../support/random-system.ts";

const RUNS = { numRuns: 1000, seed: 20261121 };

/** Rules that ask more than what is lost have tests of their own. */
const OWN_TESTS = ["spof/k8s-not-ha", "spof/single-internet-uplink"];
const PASS_RULES = RULES.filter(({ id }) => id.startsWith("spof/") && !OWN_TESTS.includes(id));

function findings(diagram: Diagram): string[] {
  const system = createSystem(diagram, catalog, "2026-01-01");
  return PASS_RULES.flatMap((rule) =>
    mergeHits([...rule.check(system, { matched: () => false })], rule.severity).map(
      ({ subject, related }) => `${rule.id} ${subject} ${related.join()}`,
    ),
  ).sort();
}

test("the single-point pass equals brute force on random graphs", () => {
  fc.assert(
    fc.property(randomSystem, (diagram) => {
      expect(findings(diagram)).toEqual(bruteForce(diagram).findings());
    }),
    RUNS,
  );
});

test("what is lost equals brute force for any set of failures", () => {
  fc.assert(
    fc.property(randomSystem, fc.array(fc.nat(30)), (diagram, picks) => {
      const system = createSystem(diagram, catalog, "2026-01-01");
      const brute = bruteForce(diagram);
      const failed = picks.flatMap((at) => system.components[at] ?? []);
      const ids = failed.map(({ id }) => id);
      const sorted = (components: readonly { id: string }[]) =>
        components.map(({ id }) => id).sort();
      expect(sorted(system.sources)).toEqual(brute.sources);
      expect(sorted(system.lost(failed))).toEqual(brute.lost(ids));
      expect(sorted(system.lostManual(failed))).toEqual(brute.lostManual(ids));
      // Counters are restored: asking again gives the same.
      expect(sorted(system.lost(failed))).toEqual(brute.lost(ids));
    }),
    RUNS,
  );
});

test("the random graphs hold every kind of finding often enough to mean something", () => {
  const seen = new Map<string, number>();
  for (const diagram of fc.sample(randomSystem, RUNS)) {
    for (const finding of bruteForce(diagram).findings()) {
      const rule = finding.split(" ")[0] ?? "";
      seen.set(rule, (seen.get(rule) ?? 0) + 1);
    }
  }
  for (const { id } of PASS_RULES) expect([id, seen.get(id) ?? 0]).toSatisfy(([, n]) => n >= 3);
});
