import { expect, test } from "vitest";
import { catalog } from "../../../../shared/catalog/registry.ts";
import { sketch, type Sketch } from "../../../../shared/model/sketch.ts";
import { describeFinding } from "../../../../shared/rules/describe-finding.ts";
import { RULES } from "../../../../shared/rules/registry.ts";
import { runRules } from "../../../../shared/rules/run-rules.ts";
import { findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "resilience/availability-target-missed";

/** A shop that is up 99 % of the time, and a partner's access that is up 99.9%. */
const shop = (settings: Sketch["settings"]): Sketch => ({
  nodes: {
    shoppers: ["user", { name: "Customers" }],
    partner: "partner",
    web: ["vm", { name: "Web", availability: 0.99 }],
    api: ["vm", { availability: 0.999 }],
  },
  edges: [
    ["shoppers", "web"],
    ["partner", "api"],
  ],
  ...(settings && { settings }),
});

testRule(RULE, {
  "an entry below the target": [
    shop({ targetAvailability: 0.995 }),
    { subject: "model", severity: "high", related: ["shoppers"] },
  ],
  "every entry below it, in one finding": [
    shop({ targetAvailability: 0.9999 }),
    { subject: "model", related: ["partner", "shoppers"] },
  ],
  "a target that is just reached": [shop({ targetAvailability: 0.99 })],
  "no target": [shop(undefined)],
  "a target that is no share": [shop({ targetAvailability: 99.9 })],
  "in a test environment it is no more than a hint": [
    shop({ targetAvailability: 0.995, environment: "test" }),
    { subject: "model", severity: "info" },
  ],
  "nothing that could be down": [
    { nodes: { web: "vm" }, settings: { targetAvailability: 0.9999 } },
  ],
});

function said(drawn: Sketch, language: "en" | "ko" = "en"): string {
  const diagram = sketch(drawn);
  const [finding] = findingsOf(RULE, diagram);
  return finding ? describeFinding(finding, diagram, language, catalog) : "";
}

test("says what can be expected, what was wanted and what would help", () => {
  expect(said(shop({ targetAvailability: 0.995 }))).toBe(
    "The estimated availability for Customers is 99%, about 88 hours of downtime a year; the target is 99.5%. What would help most: Web.",
  );
  expect(said(shop({ targetAvailability: 0.995 }), "ko")).toBe(
    "Customers의 추정 가용성은 99%로, 1년에 약 88시간 멈춥니다. 목표는 99.5%입니다. 개선 효과가 가장 큰 곳: Web.",
  );
});

test("counts in minutes what is less than an hour, and says when nothing is ever served", () => {
  const web = (availability: number): Sketch => ({
    nodes: {
      u: ["user", { name: "Customers" }],
      web: ["vm", { availability, name: "Web" }],
      db: ["database", { availability: availability === 0 ? 0 : 1, name: "DB" }],
    },
    edges: [
      ["u", "web"],
      ["web", "db"],
    ],
    settings: { targetAvailability: 0.999999 },
  });
  expect(said(web(0.99995))).toContain("99.995%, about 26 minutes");
  expect(said(web(0))).toBe(
    "The estimated availability for Customers is 0: more than one thing that is needed never works. The target is 99.9999%.",
  );
});

test("may be left for later, and then its waivers are not called stale", () => {
  const waived = (rule: string): Sketch => ({
    ...shop({ targetAvailability: 0.995 }),
    waivers: [{ rule, subject: "model", reason: "Pilot" }],
  });
  const run = (drawn: Sketch, skipSlow: boolean): string[] =>
    runRules(sketch(drawn), catalog, { today: "2026-01-01", rules: RULES, skipSlow })
      .filter(({ subject }) => subject === "model")
      .map(({ rule, waived: waiver }) => (waiver ? `${rule} waived` : rule));
  expect(run(waived(RULE), true)).toEqual([]);
  expect(run(waived(RULE), false)).toEqual([`${RULE} waived`]);
  expect(run(waived("security/no-rate-limit"), true)).toEqual(["modeling/stale-waiver"]);
  expect(run({ ...waived(RULE), settings: {} }, true)).toEqual(["modeling/stale-waiver"]);
});
