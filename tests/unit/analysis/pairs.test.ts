import fc from "fast-check";
import { expect, test } from "vitest";
import { createSystem } from "../../../shared/analysis/create-system.ts";
import { failurePairs } from "../../../shared/analysis/failure-pairs.ts";
import type { System } from "../../../shared/analysis/system.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { sketch, type Sketch } from "../../../shared/model/sketch.ts";
import { naiveUp } from "../../support/naive-outage.ts";
import { randomRedundant } from "../../support/random-redundant.ts";
import { randomSystem } from "../../support/random-system.ts";
import { readSystem } from "../../support/read-system.ts";

const RUNS = { numRuns: 500, seed: 20261121 };

const pairsOf = (drawn: Sketch): string[] =>
  failurePairs(readSystem(drawn).system).pairs.map(
    ({ sides: [a, b], lost }) => `${a.subject} + ${b.subject}: ${lost.join()}`,
  );

/** Two servers in two zones before a store that fails over; one link to each of two sites. */
const shop: Sketch = {
  nodes: {
    u: "user",
    a: "zone/availability-zone",
    b: "zone/availability-zone",
    lb: ["load-balancer", { serviceModel: "paas" }],
    "web 1": ["vm", { in: "a" }],
    "web 2": ["vm", { in: "b" }],
    db: ["database", { in: "a", availability: 0.9 }],
    copy: ["database", { in: "b", availability: 0.9 }],
  },
  edges: [
    ["u", "lb"],
    ["lb", "web 1"],
    ["lb", "web 2"],
    ["web 1", "db"],
    ["web 2", "db"],
    ["db", "copy", { flow: "replication", failover: "automatic" }],
  ],
};

test("pairs are the finest two that are enough, the likeliest first", () => {
  const { pairs, complete, more } = failurePairs(readSystem(shop).system);
  expect(pairs).toEqual([
    {
      sides: [
        { subject: "copy", elements: ["copy"] },
        { subject: "db", elements: ["db"] },
      ],
      lost: ["u"],
      likelihood: expect.closeTo(0.01, 12) as number,
    },
    {
      sides: [
        { subject: "web 1", elements: ["web 1"] },
        { subject: "web 2", elements: ["web 2"] },
      ],
      lost: ["u"],
      likelihood: expect.closeTo(0.000025, 12) as number,
    },
  ]);
  expect([complete, more]).toEqual([true, false]);
});

test("a domain is named where nothing finer in it is enough", () => {
  const drawn: Sketch = {
    nodes: {
      u: "user",
      "host 1": "zone/host",
      "host 2": "zone/host",
      "web 1": ["vm", { in: "host 1", replicas: 2 }],
      "web 2": ["vm", { in: "host 2", replicas: 2 }],
    },
    edges: [
      ["u", "web 1"],
      ["u", "web 2"],
    ],
  };
  expect(pairsOf(drawn)).toEqual(["host 1 + host 2: u"]);
});

test("a single point of failure is in no pair", () => {
  const drawn: Sketch = {
    nodes: { u: "user", lb: "load-balancer", "web 1": "vm", "web 2": "vm" },
    edges: [
      ["u", "lb"],
      ["lb", "web 1"],
      ["lb", "web 2"],
    ],
  };
  expect(pairsOf(drawn)).toEqual(["web 1 + web 2: u"]);
});

test("two lines between two sites, and a line with what would go round it", () => {
  const drawn: Sketch = {
    nodes: {
      u: "user",
      cloud: "zone/region",
      office: "zone/datacenter",
      web: ["vm", { in: "cloud", haScope: "global" }],
      erp: ["server", { in: "office", haScope: "global" }],
      gw: ["vpn-gateway", { in: "cloud", haScope: "global" }],
      cgw: ["vpn-gateway", { in: "office", haScope: "global" }],
      "relay 1": ["app", { in: "cloud" }],
      "relay 2": ["app", { in: "cloud" }],
      mail: ["saas-app", { in: "office", haScope: "global" }],
    },
    edges: [
      ["u", "web"],
      ["web", "erp"],
      ["gw", "cgw", { id: "line", linkType: "dedicated" }],
      ["gw", "cgw", { id: "tunnel", linkType: "vpn" }],
      ["u", "relay 1", { group: "relay" }],
      ["u", "relay 2", { group: "relay" }],
      ["relay 1", "mail", { id: "post", linkType: "vpn" }],
    ],
  };
  // With one line gone another still carries the calls to the ERP; the post has a line of its own.
  expect(pairsOf(drawn)).toEqual(["relay 1 + relay 2: u", "post + relay 2: u"]);
});

test("three lines: no two of them are enough", () => {
  const lines = (count: number): Sketch => ({
    nodes: {
      u: "user",
      cloud: "zone/region",
      office: "zone/datacenter",
      web: ["vm", { in: "cloud", haScope: "global" }],
      erp: ["server", { in: "office", haScope: "global" }],
    },
    edges: [
      ["u", "web"],
      ["web", "erp", { id: "ride" }],
      ...["x", "y", "z"]
        .slice(0, count)
        .map((id) => ["erp", "web", { id, flow: "backup", linkType: "vpn" }] as const),
    ],
  });
  expect(pairsOf(lines(1))).toEqual([]);
  expect(pairsOf(lines(2))).toEqual(["x + y: u"]);
  expect(pairsOf(lines(3))).toEqual([]);
});

test("a search that is cut short says so, and a full list that there is more", () => {
  const many = sketch({
    nodes: {
      u: "user",
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [`web ${at}`, ["vm", { service: `s${at >> 1}` }]]),
      ),
    },
    edges: Array.from({ length: 12 }, (_, at) => ["u", `web ${at}`] as const),
  });
  const system = createSystem(many, catalog, "2026-01-01");
  expect(failurePairs(system).pairs).toHaveLength(6);
  expect(failurePairs(system, 4)).toMatchObject({ more: true, complete: true });
  expect(failurePairs(system, 4).pairs).toEqual(failurePairs(system).pairs.slice(0, 4));
  expect(failurePairs(system, 200, 1)).toMatchObject({ complete: false });
});

const LEVELS = [
  ["host", 1],
  ["rack", 2],
  ["server-room", 3],
  ["availability-zone", 4],
  ["datacenter", 4],
  ["region", 5],
  ["provider", 6],
] as const;

interface Slow {
  readonly id: string;
  readonly level: number;
  readonly takes: ReadonlySet<string>;
}

/** All pairs by trying each: lose, look, and leave out what a finer pair says. */
function slowPairs(system: System): string[] {
  const within = new Set(system.sources);
  for (const n of within) {
    for (const one of [...system.needs([n]), ...system.auto(n)]) within.add(one);
  }
  const mortal = [...within].filter((n) => !system.is(n, "SOURCE", "ADMIN"));
  const parts: Slow[] = mortal
    .filter((n) => system.scope(n) === 0)
    .map((n) => ({ id: n.id, level: 0, takes: new Set([n.id]) }));
  LEVELS.forEach(([role, scope], at) => {
    for (const id of new Set(mortal.map((n) => system.domain(n, role)))) {
      const takes = mortal.filter((n) => system.domain(n, role) === id && system.scope(n) <= scope);
      if (id === undefined || takes.length === 0) continue;
      parts.push({ id, level: at + 1, takes: new Set(takes.map((n) => n.id)) });
    }
  });
  const isLost = (...failed: Slow[]): boolean => {
    const ids = new Set(failed.flatMap(({ takes }) => [...takes]));
    const up = naiveUp(system, new Set(system.components.filter((n) => ids.has(n.id))), new Set());
    return system.sources.some((source) => !up.has(source));
  };
  const harmless = parts.filter((part) => !isLost(part));
  const pairs = harmless.flatMap((a, at) =>
    harmless.slice(at + 1).flatMap((b) => (isLost(a, b) ? [[a, b] as const] : [])),
  );
  const finer = (a: Slow, b: Slow): boolean =>
    a === b || (a.level < b.level && [...a.takes].every((id) => b.takes.has(id)));
  const covers = ([a, b]: readonly [Slow, Slow], [c, d]: readonly [Slow, Slow]): boolean =>
    (finer(a, c) && finer(b, d)) || (finer(a, d) && finer(b, c));
  return pairs
    .filter((pair) => !pairs.some((other) => other !== pair && covers(other, pair)))
    .map(([a, b]) => [a.id, b.id].sort().join(" + "))
    .sort();
}

test("pairs equal trying all pairs on random graphs", () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.oneof(randomSystem, randomRedundant), (diagram) => {
      const system = createSystem(diagram, catalog, "2026-01-01");
      const { pairs, complete } = failurePairs(system);
      const found = pairs
        .filter(({ sides }) => sides.every(({ subject, elements }) => elements[0] === subject))
        .map(({ sides: [a, b] }) => `${a.subject} + ${b.subject}`);
      expect(found.sort()).toEqual(slowPairs(system));
      for (const { lost } of pairs) expect(lost).not.toEqual([]);
      expect(complete).toBe(true);
      seen += pairs.length;
    }),
    RUNS,
  );
  expect(seen).toBeGreaterThan(400);
});
