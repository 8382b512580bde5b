import { expect, test } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { sketch, type Sketch } from "../../../shared/model/sketch.ts";
import { RULES } from "../../../shared/rules/registry.ts";
import { runRules } from "../../../shared/rules/run-rules.ts";
import { offeredFixes, type Trial } from "../../../shared/rules/trial.ts";
import type { RuleId } from "../../../shared/i18n/messages/en/rules.ts";

const OPTIONS = { today: "2026-01-01", rules: RULES };

function offered(rule: RuleId, subject: string, drawn: Sketch): readonly Trial[] {
  const diagram = sketch(drawn);
  const finding = runRules(diagram, catalog, OPTIONS).find(
    (one) => one.rule === rule && one.subject === subject,
  );
  if (!finding) throw new Error(`no ${rule} on ${subject}`);
  return offeredFixes(diagram, catalog, finding, OPTIONS);
}

const ids = (trials: readonly Trial[]): string[] => trials.map(({ fix }) => fix.id);

const shop: Sketch = {
  nodes: { users: "user", web: ["vm", { replicas: 2 }], orders: "database" },
  edges: [
    ["users", "web", { protocol: "https" }],
    ["web", "orders"],
  ],
};

test("a fix that clears its finding is offered, with what comes and goes", () => {
  const trials = offered("spof/single-database", "orders", shop);
  expect(ids(trials)).toEqual(["add-replicas", "add-standby"]);
  const standby = trials[1];
  expect(standby?.gone.map(({ rule }) => rule)).toContain("spof/single-database");
  expect(standby?.diagram.nodes.at(-1)).toMatchObject({
    kind: "generic/database",
    name: "orders standby",
  });
  expect(standby?.diagram.edges.at(-1)).toMatchObject({
    source: "orders",
    flow: "replication",
    properties: { failover: "automatic" },
  });
});

test("a fix that does not clear its finding is not offered", () => {
  // A broker of one server that states its scope: more copies there change nothing.
  const trials = offered("spof/shared-host", "host", {
    nodes: {
      users: "user",
      host: "zone/host",
      web: ["vm", { in: "host", replicas: 2, haScope: "host" }],
    },
    edges: [["users", "web"]],
  });
  expect(trials).toEqual([]);
});

test("what a finer finding had hidden is not held against its fix", () => {
  // With copies in the zone, the zone becomes the single point.
  const trials = offered("spof/single-compute", "web", {
    nodes: {
      users: "user",
      region: "zone/region",
      zone: ["zone/availability-zone", { in: "region" }],
      web: ["vm", { in: "zone" }],
    },
    edges: [["users", "web"]],
  });
  expect(ids(trials)).toEqual(["add-replicas"]);
  expect(trials[0]?.come.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["spof/shared-zone"]),
  );
});

test("a store that speaks for itself once it is no single point any more is not held against the fix", () => {
  const trials = offered("spof/single-cache", "cache", {
    nodes: { users: "user", web: ["vm", { replicas: 2 }], cache: ["cache", { multiAz: false }] },
    edges: [
      ["users", "web"],
      ["web", "cache"],
    ],
  });
  expect(ids(trials)).toContain("add-replicas");
  expect(trials[0]?.come.map(({ rule }) => rule)).toContain("resilience/database-not-multi-az");
});

test("a cache that calls on is not made optional", () => {
  const drawn = (edges: NonNullable<Sketch["edges"]>): Sketch => ({
    nodes: {
      users: "user",
      web: ["vm", { replicas: 2 }],
      cache: "cache",
      db: ["database", { replicas: 2 }],
    },
    edges: [["users", "web"], ["web", "cache"], ...edges],
  });
  expect(ids(offered("spof/single-cache", "cache", drawn([])))).toEqual([
    "add-replicas",
    "make-optional",
  ]);
  expect(ids(offered("spof/single-cache", "cache", drawn([["cache", "db"]])))).toEqual([
    "add-replicas",
  ]);
});

test("trying leaves the diagram as it is", () => {
  const diagram = sketch(shop);
  const before = structuredClone(diagram);
  offered("spof/single-database", "orders", shop);
  expect(diagram).toEqual(before);
});
