import { expect, test } from "vitest";
import type { Sketch } from "../../../shared/model/sketch.ts";
import { idsOf, readSystem } from "../../support/read-system.ts";

function lost(drawn: Sketch, ...failed: string[]): string[] {
  const { system, component } = readSystem(drawn);
  return idsOf(system.lost(failed.map(component)));
}

const shop: Sketch = {
  nodes: {
    users: "user",
    lb: "load-balancer",
    "web-1": "vm",
    "web-2": "vm",
    orders: "database",
    standby: "database",
  },
  edges: [
    ["users", "lb"],
    ["lb", "web-1"],
    ["lb", "web-2"],
    ["web-1", "orders"],
    ["web-2", "orders"],
    ["orders", "standby", { flow: "replication", failover: "manual" }],
  ],
};

test("one of two alternates may fail, both may not", () => {
  expect(lost(shop, "web-1")).toEqual([]);
  expect(lost(shop, "web-1", "web-2")).toEqual(["users"]);
});

test("a standby counts when it takes over by itself, or is switched by hand", () => {
  const { system, component } = readSystem(shop);
  expect(idsOf(system.lost([component("orders")]))).toEqual(["users"]);
  expect(idsOf(system.lostManual([component("orders")]))).toEqual([]);
  expect(idsOf(system.auto(component("orders")))).toEqual(["orders"]);
  expect(idsOf(system.all(component("orders")))).toEqual(["orders", "standby"]);
});

test("replication between provider-run ends fails over by itself unless it says otherwise", () => {
  const { system, component } = readSystem({
    nodes: {
      a: ["database", { serviceModel: "paas" }],
      b: ["database", { serviceModel: "paas" }],
      c: "database",
      d: ["database", { serviceModel: "paas" }],
    },
    edges: [
      ["a", "b", { flow: "replication" }],
      ["b", "c", { flow: "replication" }],
      ["b", "d", { flow: "replication", failover: "none" }],
    ],
  });
  expect(idsOf(system.auto(component("a")))).toEqual(["a", "b"]);
  expect(idsOf(system.all(component("a")))).toEqual(["a", "b", "c"]);
});

test("a standby that needs what failed does not stand in", () => {
  const drawn: Sketch = {
    nodes: { users: "user", db: "database", standby: "database", san: "block-storage" },
    edges: [
      ["users", "db"],
      ["db", "standby", { flow: "replication", failover: "automatic" }],
      ["db", "san"],
      ["standby", "san"],
    ],
  };
  expect(lost(drawn, "db")).toEqual([]);
  expect(lost(drawn, "san")).toEqual(["users"]);
});

test("services that call each other do not hold each other down", () => {
  const drawn: Sketch = {
    nodes: { users: "user", a: "microservice", b: "microservice", db: "database" },
    edges: [
      ["users", "a"],
      ["a", "b"],
      ["b", "a"],
      ["b", "db"],
    ],
  };
  expect(lost(drawn)).toEqual([]);
  expect(lost(drawn, "db")).toEqual(["users"]);
});

test("drawn sources never fail; transit through the internet is no source", () => {
  const drawn: Sketch = {
    nodes: { users: "user", internet: "internet", web: "vm" },
    edges: [
      ["users", "internet"],
      ["internet", "web"],
    ],
  };
  const { system } = readSystem(drawn);
  expect(idsOf(system.sources)).toEqual(["users"]);
  expect(lost(drawn, "users")).toEqual([]);
  expect(lost(drawn, "internet")).toEqual(["users"]);
});

test("without drawn sources the roots of the calls are the sources, and they can fail", () => {
  const drawn: Sketch = {
    nodes: { batch: "batch", db: "database", watcher: "monitoring", root: "admin" },
    edges: [
      ["batch", "db"],
      ["watcher", "db"],
      ["root", "batch", { flow: "admin" }],
    ],
  };
  expect(idsOf(readSystem(drawn).system.sources)).toEqual(["batch"]);
  expect(lost(drawn, "batch")).toEqual(["batch"]);
});

test("what is on the path includes automatic replicas, but not what those need", () => {
  const { system } = readSystem({
    nodes: {
      users: "user",
      db: "database",
      standby: "database",
      san: "block-storage",
      log: "logging",
    },
    edges: [
      ["users", "db"],
      ["db", "standby", { flow: "replication", failover: "automatic" }],
      ["standby", "san"],
      ["db", "log", { dependency: "optional" }],
    ],
  });
  expect(idsOf(system.onPath)).toEqual(["db", "standby", "users"]);
});

test("thousands of failures tried at once are answered as each alone", () => {
  const { system } = readSystem(shop);
  const failures = Array.from({ length: 2100 }, (_, at) =>
    system.components.filter((_, bit) => ((at >> bit) & 1) === 1),
  );
  const each = system.lostEach(failures);
  expect(each).toEqual(failures.map((failed) => system.lost(failed)));
  expect(new Set(each.map((one) => one.length))).toEqual(new Set([0, 1]));
  const sure = failures.map((failed) =>
    system.lostManual(failed).length > 0 ? system.lost(failed) : [],
  );
  expect(system.lostForSure(failures)).toEqual(sure);
  expect(sure).not.toEqual(each);
});
