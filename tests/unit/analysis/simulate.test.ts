import fc from "fast-check";
import { expect, test } from "vitest";
import { createSystem } from "../../../shared/analysis/create-system.ts";
import { simulateFailure } from "../../../shared/analysis/simulate-failure.ts";
import { stepThrough, type StepKind } from "../../../shared/analysis/simulate-steps.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import type { Sketch } from "../../../shared/model/sketch.ts";
import { bruteForce } from "../../support/brute-force.ts";
import { naiveUp } from "../../support/naive-outage.ts";
import { randomSystem } from "../../support/random-system.ts";
import { readSystem } from "../../support/read-system.ts";

const RUNS = { numRuns: 400, seed: 20261121 };

/** Every id with its state, alive ones left out, and every entry with its way. */
function outcome(drawn: Sketch, ...failed: string[]): object {
  const { states, entries } = simulateFailure(readSystem(drawn).system, failed);
  return {
    ...Object.fromEntries([...states].filter(([, state]) => state !== "alive")),
    ...Object.fromEntries(
      entries.map(({ source, served, path }) => [
        `${source}:`,
        `${served ? "served" : "down"}: ${path.join(" ")}`,
      ]),
    ),
  };
}

const shop: Sketch = {
  nodes: {
    users: "user",
    a: "zone/availability-zone",
    b: "zone/availability-zone",
    lb: ["load-balancer", { serviceModel: "paas" }],
    "web 1": ["vm", { in: "a" }],
    "web 2": ["vm", { in: "b" }],
    db: ["database", { in: "a" }],
    standby: ["database", { in: "b" }],
    mail: "saas-app",
    nat: ["nat-gateway", { in: "a" }],
  },
  edges: [
    ["users", "lb"],
    ["lb", "web 1"],
    ["lb", "web 2"],
    ["web 1", "db"],
    ["web 2", "db"],
    ["web 2", "mail", { dependency: "optional" }],
    ["db", "standby", { flow: "replication", failover: "automatic" }],
  ],
};

test("nothing fails when nothing is chosen, and the way through is shown", () => {
  expect(outcome(shop)).toEqual({ "users:": "served: users lb web 1 db" });
});

test("a component that has an alternative degrades those who need it", () => {
  expect(outcome(shop, "web 1")).toEqual({
    "web 1": "removed",
    lb: "degraded",
    "users:": "served: users lb web 2 db",
  });
});

test("the way shows who stands in", () => {
  expect(outcome(shop, "db")).toEqual({
    db: "removed",
    "web 1": "degraded",
    "web 2": "degraded",
    "users:": "served: users lb web 1 standby",
  });
});

test("an optional target that is gone only degrades", () => {
  expect(outcome(shop, "mail")).toMatchObject({ mail: "removed", "web 2": "degraded" });
});

test("a zone takes with it all that stands and falls with it, also its NAT gateway", () => {
  expect(outcome(shop, "a")).toEqual({
    a: "removed",
    "web 1": "removed",
    db: "removed",
    nat: "removed",
    lb: "degraded",
    "web 2": "degraded",
    "users:": "served: users lb web 2 standby",
  });
});

test("who needs what fell fails, and the way shows what took the entry down", () => {
  expect(outcome(shop, "db", "standby")).toEqual({
    db: "removed",
    standby: "removed",
    "web 1": "failed",
    "web 2": "failed",
    lb: "failed",
    users: "failed",
    "users:": "down: users lb web 1 db",
  });
});

test("a chosen edge is cut, and only this one", () => {
  expect(outcome(shop, "web 1->db")).toEqual({
    "web 1->db": "removed",
    "web 1": "failed",
    lb: "degraded",
    "users:": "served: users lb web 2 db",
  });
  expect(outcome(shop, "web 2->mail")).toMatchObject({ "web 2": "degraded" });
  expect(outcome(shop, "db->standby")).toMatchObject({ "users:": "served: users lb web 1 db" });
});

test("an edge beside another one to the same target may be cut without harm", () => {
  const double: Sketch = {
    nodes: { u: "user", web: "vm" },
    edges: [
      ["u", "web", { id: "one" }],
      ["u", "web", { id: "two" }],
    ],
  };
  expect(outcome(double, "one")).toEqual({ one: "removed", "u:": "served: u web" });
  expect(outcome(double, "one", "two")).toMatchObject({ u: "failed", "u:": "down: u web" });
});

test("with a container that is no domain of failure falls all inside, however far it is spread", () => {
  const drawn: Sketch = {
    nodes: {
      u: "user",
      net: "zone/network",
      r: ["zone/region", { in: "net" }],
      web: ["vm", { in: "r", haScope: "global" }],
      clerk: ["admin", { in: "r" }],
    },
    edges: [
      ["u", "web"],
      ["clerk", "web", { flow: "admin" }],
    ],
  };
  expect(outcome(drawn, "net")).toMatchObject({ net: "removed", web: "removed", u: "failed" });
  expect(outcome(drawn, "net")).not.toHaveProperty("clerk");
  expect(outcome(drawn, "r")).toEqual({ r: "removed", "u:": "served: u web" });
});

test("a place that is drawn twice falls as one", () => {
  const drawn: Sketch = {
    nodes: {
      u: "user",
      "rack 1": ["zone/rack", { domainId: "r" }],
      "rack 2": ["zone/rack", { domainId: "r" }],
      "web 1": ["vm", { in: "rack 1" }],
      "web 2": ["vm", { in: "rack 2" }],
    },
    edges: [
      ["u", "web 1"],
      ["u", "web 2"],
    ],
  };
  expect(outcome(drawn, "rack 2")).toMatchObject({ "web 1": "removed", "u:": "down: u web 1" });
  expect(stepThrough(readSystem(drawn).system, "rack").map(({ subject }) => subject)).toEqual([
    "rack 1",
  ]);
});

test("an entry that is chosen is not served, and what is not there is passed over", () => {
  expect(outcome(shop, "users")).toEqual({ users: "removed", "users:": "down: users" });
  expect(outcome(shop, "no such id")).toEqual(outcome(shop));
});

test("a queue whose worker is gone is degraded", () => {
  const drawn: Sketch = {
    nodes: { u: "user", web: "vm", q: "queue", worker: "vm" },
    edges: [
      ["u", "web"],
      ["web", "q"],
      ["q", "worker"],
    ],
  };
  expect(outcome(drawn, "worker")).toEqual({
    worker: "removed",
    q: "degraded",
    "u:": "served: u web q",
  });
});

test("every zone in turn, in drawing order", () => {
  const steps = stepThrough(readSystem(shop).system, "zone");
  expect(steps.map(({ subject, elements }) => [subject, elements])).toEqual([
    ["a", ["a"]],
    ["b", ["b"]],
  ]);
  expect(steps.map(({ result }) => result.entries.map(({ served }) => served))).toEqual([
    [true],
    [true],
  ]);
  expect(steps[0]?.result.states.get("web 1")).toBe("removed");
});

const hybrid = (second: boolean): Sketch => ({
  nodes: {
    u: "user",
    cloud: "zone/region",
    office: "zone/datacenter",
    web: ["vm", { in: "cloud", replicas: 2 }],
    erp: ["server", { in: "office" }],
    gw: ["vpn-gateway", { in: "cloud" }],
    cgw: ["vpn-gateway", { in: "office" }],
  },
  edges: [
    ["u", "web"],
    ["web", "erp"],
    ["gw", "cgw", { id: "line", linkType: "dedicated" }],
    ...(second ? [["gw", "cgw", { id: "tunnel", linkType: "vpn" }] as const] : []),
  ],
});

test("every line in turn: the last one takes with it what rides on it", () => {
  const served = (drawn: Sketch): object =>
    stepThrough(readSystem(drawn).system, "link").map(({ subject, elements, result }) => [
      subject,
      elements,
      result.entries.map((entry) => entry.served),
    ]);
  expect(served(hybrid(false))).toEqual([["line", ["line", "web->erp"], [false]]]);
  expect(served(hybrid(true))).toEqual([
    ["line", ["line"], [true]],
    ["tunnel", ["tunnel"], [true]],
  ]);
});

test("sites are data centres and regions; what has nothing to lose is no step", () => {
  const { system } = readSystem(hybrid(true));
  const subjects = (kind: StepKind): string[] =>
    stepThrough(system, kind).map(({ subject }) => subject);
  expect(subjects("site")).toEqual(["cloud", "office"]);
  expect(subjects("host")).toEqual([]);
});

/** Some components and some drawn edges of a random design, chosen to fail. */
const chosen = fc
  .tuple(
    randomSystem,
    fc.array(fc.nat(40), { maxLength: 4 }),
    fc.array(fc.nat(40), { maxLength: 4 }),
  )
  .map(([diagram, components, edges]) => {
    const system = createSystem(diagram, catalog, "2026-01-01");
    return {
      diagram,
      system,
      failed: components.flatMap((at) => system.components[at] ?? []),
      cut: edges.flatMap((at) => diagram.edges[at]?.id ?? []),
    };
  });

test("who is down equals throwing out whoever lacks something, for any failures and cuts", () => {
  fc.assert(
    fc.property(chosen, ({ system, failed, cut }) => {
      const dead = new Set(system.edges.filter(({ id }) => cut.includes(id)));
      const up = naiveUp(system, new Set(failed), dead);
      const { states, entries } = simulateFailure(system, [...failed.map(({ id }) => id), ...cut]);
      const isDown = (id: string): boolean => /removed|failed/.test(states.get(id) ?? "");
      for (const n of system.components) expect([n.id, isDown(n.id)]).toEqual([n.id, !up.has(n)]);
      for (const { source, served, path } of entries) {
        expect(served).toBe(!isDown(source));
        expect(path[0]).toBe(source);
        if (served) expect(path.filter(isDown)).toEqual([]);
      }
    }),
    RUNS,
  );
});

test("an entry is lost as brute force says, and the way of a lost one ends at what was chosen", () => {
  fc.assert(
    fc.property(chosen, ({ diagram, system, failed }) => {
      const ids = failed.filter((n) => !system.is(n, "SOURCE")).map(({ id }) => id);
      const lost = simulateFailure(system, ids).entries.filter(({ served }) => !served);
      expect(lost.map(({ source }) => source).sort()).toEqual(bruteForce(diagram).lost(ids));
      for (const { path } of lost) expect(ids).toContain(path.at(-1));
    }),
    RUNS,
  );
});
