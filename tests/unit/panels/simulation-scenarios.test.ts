import { describe, expect, it } from "vitest";
import {
  gravestFirst,
  scenariosOf,
  summaryOf,
} from "../../../shared/analysis/failure-scenarios.ts";
import { outcomeOf, sameElements } from "../../../renderer/panels/simulation/scenarios.ts";
import { pairScenarios } from "../../../renderer/panels/simulation/pair-scenarios.ts";
import { readSystem } from "../../support/read-system.ts";

/** Two servers behind a balancer; the database stands in the first zone only. */
const twoZones = () =>
  readSystem({
    nodes: {
      users: "user",
      lb: ["load-balancer", { replicas: 2 }],
      a: "zone/availability-zone",
      c: "zone/availability-zone",
      "web-1": ["vm", { in: "a" }],
      "web-2": ["vm", { in: "c" }],
      db: ["database", { in: "a" }],
    },
    edges: [
      ["users", "lb"],
      ["lb", "web-1"],
      ["lb", "web-2"],
      ["web-1", "db"],
      ["web-2", "db"],
    ],
  }).system;

describe("failures tried in turn", () => {
  it("tell for each zone the entries lost, and what else fails or is degraded", () => {
    const { count, pieces } = scenariosOf(twoZones(), "zone");
    expect(count).toBe(2);
    expect([...pieces]).toEqual([
      { subject: "a", elements: ["a"], lost: ["users"], failed: 4, degraded: 0 },
      { subject: "c", elements: ["c"], lost: [], failed: 1, degraded: 1 },
    ]);
  });

  it("put the gravest first and keep the order of those that are as bad", () => {
    const one = (subject: string, lost: readonly string[], failed: number, degraded: number) => ({
      subject,
      elements: [subject],
      lost,
      failed,
      degraded,
    });
    const rows = [
      one("mild", [], 0, 1),
      one("many", [], 3, 0),
      one("first", ["users"], 1, 0),
      one("second", ["users"], 1, 0),
    ];
    expect(gravestFirst(rows).map(({ subject }) => subject)).toEqual([
      "first",
      "second",
      "many",
      "mild",
    ]);
  });

  it("name pairs that lose an entry only together", () => {
    const { pieces, incomplete } = pairScenarios(twoZones());
    expect(incomplete).toBe(false);
    expect([...pieces]).toEqual([
      {
        subject: "web-1|web-2",
        elements: ["web-1", "web-2"],
        lost: ["users"],
        failed: 1,
        degraded: 0,
      },
    ]);
  });
});

describe("one failure", () => {
  it("counts neither what was chosen nor the entries among what fails with it", () => {
    const outcome = outcomeOf(twoZones(), ["db"], "byHand");
    expect(summaryOf(outcome, ["db"])).toEqual({ lost: ["users"], failed: 3, degraded: 0 });
  });

  it("is the same failure whatever the order of its elements", () => {
    expect(sameElements(["a", "b"], ["b", "a"])).toBe(true);
    expect(sameElements(["a"], ["b"])).toBe(false);
    expect(sameElements(["a"], ["a", "b"])).toBe(false);
  });
});
