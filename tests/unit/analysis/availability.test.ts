import { expect, test } from "vitest";
import {
  estimateAvailability,
  type AvailabilityEstimate,
} from "../../../shared/analysis/availability/estimate-availability.ts";
import type { Sketch } from "../../../shared/model/sketch.ts";
import { readSystem } from "../../support/read-system.ts";

const estimate = (drawn: Sketch): AvailabilityEstimate =>
  estimateAvailability(readSystem(drawn).system);

/** The availability of the only source, which must be exact. */
function availability(drawn: Sketch): number {
  const { sources } = estimate(drawn);
  expect(sources.map(({ method }) => method)).toEqual(["exact"]);
  return sources[0]?.availability ?? Number.NaN;
}

const chain = (...needs: readonly string[]): NonNullable<Sketch["edges"]> =>
  needs.slice(1).map((to, at) => [needs[at] ?? "", to] as const);

test("two in series multiply", () => {
  const drawn: Sketch = {
    nodes: {
      u: "user",
      web: ["vm", { availability: 0.999 }],
      db: ["database", { availability: 0.999 }],
    },
    edges: chain("u", "web", "db"),
  };
  expect(availability(drawn)).toBeCloseTo(0.998001, 12);
});

test("of two in parallel both must fail", () => {
  const drawn: Sketch = {
    nodes: {
      u: "user",
      "web 1": ["vm", { availability: 0.99 }],
      "web 2": ["vm", { availability: 0.99 }],
    },
    edges: [
      ["u", "web 1"],
      ["u", "web 2"],
    ],
  };
  expect(availability(drawn)).toBeCloseTo(0.9999, 12);
});

test("the bridge network", () => {
  // Both ways in may cross over the bridge to the other way out.
  const part = ["vm", { availability: 0.9 }] as const;
  const any = (source: string, ...targets: string[]) =>
    targets.map((target) => [source, target, { group: "any" }] as const);
  const drawn: Sketch = {
    nodes: { u: "user", in1: part, in2: part, bridge: part, out1: part, out2: part },
    edges: [
      ...any("u", "in1", "in2"),
      ...any("in1", "out1", "bridge"),
      ...any("in2", "out2", "bridge"),
      ...any("bridge", "out1", "out2"),
    ],
  };
  const p = 0.9;
  expect(availability(drawn)).toBeCloseTo(2 * p ** 2 + 2 * p ** 3 - 5 * p ** 4 + 2 * p ** 5, 12);
});

test("two regions behind a front door", () => {
  const drawn: Sketch = {
    nodes: {
      u: "user",
      door: ["gslb", { availability: 0.9999 }],
      "app 1": ["app-service", { availability: 0.99546 }],
      "app 2": ["app-service", { availability: 0.99546 }],
    },
    edges: [
      ["u", "door"],
      ["door", "app 1"],
      ["door", "app 2"],
    ],
  };
  expect(availability(drawn)).toBeCloseTo(0.9999 * (1 - (1 - 0.99546) ** 2), 12);
});

test("copies in one zone fall with it, copies in two do not", () => {
  const copies = (first: string, second: string): Sketch => ({
    nodes: {
      u: "user",
      a: "zone/availability-zone",
      b: "zone/availability-zone",
      "web 1": ["vm", { in: first, availability: 0.99 }],
      "web 2": ["vm", { in: second, availability: 0.99 }],
    },
    edges: [
      ["u", "web 1"],
      ["u", "web 2"],
    ],
  });
  expect(availability(copies("a", "a"))).toBeCloseTo(0.999 * (1 - 0.01 ** 2), 12);
  expect(availability(copies("a", "b"))).toBeCloseTo(1 - (1 - 0.999 * 0.99) ** 2, 12);
});

test("a zone counts even where what stands in it never fails by itself", () => {
  const drawn: Sketch = {
    nodes: { u: "user", a: "zone/availability-zone", web: ["vm", { in: "a", availability: 1 }] },
    edges: [["u", "web"]],
  };
  expect(availability(drawn)).toBe(0.999);
});

test("hosts and data centres are shared fates, each for what they take down", () => {
  const web = (properties: object): Sketch => ({
    nodes: {
      u: "user",
      site: "zone/datacenter",
      host: ["zone/host", { in: "site" }],
      web: ["vm", { in: "host", availability: 1, ...properties }],
    },
    edges: [["u", "web"]],
  });
  expect(availability(web({}))).toBeCloseTo(0.99 * 0.999, 12);
  expect(availability(web({ replicas: 2, antiAffinity: true }))).toBe(0.999);
  expect(availability(web({ replicas: 2, multiAz: true }))).toBe(1);
  expect(availability(web({ haScope: "host" }))).toBeCloseTo(0.99 * 0.999, 12);
});

test("copies of what its owner runs fail one by one, of what a provider runs as a whole", () => {
  const one = (kind: string, properties: object): number =>
    availability({ nodes: { u: "user", it: [kind, { ...properties }] }, edges: [["u", "it"]] });
  expect(one("vm", {})).toBe(0.995);
  expect(one("vm", { replicas: 3 })).toBeCloseTo(1 - 0.005 ** 3, 15);
  expect(one("server", {})).toBe(0.99);
  expect(one("database", { serviceModel: "paas" })).toBe(0.995);
  expect(one("database", { serviceModel: "paas", replicas: 2 })).toBe(0.9995);
  expect(one("database", { serviceModel: "paas", multiAz: true })).toBe(0.9995);
  expect(one("nosql", { serviceModel: "paas", multiAz: true })).toBe(0.9999);
  expect(one("load-balancer", { serviceModel: "paas" })).toBe(0.9999);
  expect(one("router", {})).toBe(0.999);
  expect(one("aws/ec2", {})).toBe(0.995);
  expect(one("aws/ec2", { replicas: 2 })).toBeCloseTo(1 - 0.005 ** 2, 15);
  expect(one("aws/alb", {})).toBe(0.9999);
  expect(one("vm", { availability: 0.5, replicas: 2 })).toBe(0.5);
});

test("a replica that takes over counts, one that is switched by hand does not", () => {
  const stores = (failover: string): Sketch => ({
    nodes: {
      u: "user",
      db: ["database", { availability: 0.99 }],
      copy: ["database", { availability: 0.99 }],
    },
    edges: [
      ["u", "db"],
      ["db", "copy", { flow: "replication", failover }],
    ],
  });
  expect(availability(stores("automatic"))).toBeCloseTo(0.9999, 12);
  expect(availability(stores("manual"))).toBe(0.99);
});

test("services that call each other do not hold each other down", () => {
  const drawn: Sketch = {
    nodes: {
      u: "user",
      orders: ["microservice", { availability: 0.9 }],
      stock: ["microservice", { availability: 0.8 }],
    },
    edges: [...chain("u", "orders", "stock"), ["stock", "orders"]],
  };
  expect(availability(drawn)).toBeCloseTo(0.72, 12);
});

test("without a drawn entry the roots of the calls may fail themselves", () => {
  const drawn: Sketch = {
    nodes: { app: ["vm", { availability: 0.9 }], db: ["database", { availability: 0.9 }] },
    edges: chain("app", "db"),
  };
  expect(availability(drawn)).toBeCloseTo(0.81, 12);
  expect(estimate({ nodes: { alone: "vm" } })).toEqual({
    sources: [],
    weakest: undefined,
    assumptions: [],
  });
});

test("names the five elements whose improvement helps most, shared places among them", () => {
  const { weakest } = estimate({
    nodes: {
      u: "user",
      a: "zone/availability-zone",
      lb: ["load-balancer", { availability: 0.98, in: "a" }],
      "web 1": ["vm", { availability: 0.9 }],
      "web 2": ["vm", { availability: 0.8 }],
      db: ["database", { availability: 0.99 }],
      cache: ["cache", { availability: 1 }],
    },
    edges: [
      ["u", "lb"],
      ["lb", "web 1"],
      ["lb", "web 2"],
      ["web 1", "db"],
      ["web 2", "db"],
      ["web 2", "cache", { dependency: "optional" }],
    ],
  });
  const total = 0.999 * 0.98 * 0.99 * (1 - 0.1 * 0.2);
  expect(weakest?.availability).toBeCloseTo(total, 12);
  expect(weakest?.importance.map(({ id }) => id)).toEqual(["lb", "db", "a", "web 1", "web 2"]);
  const [lb, , , first, second] = weakest?.importance.map(({ importance }) => importance) ?? [];
  expect(lb).toBeCloseTo(total / 0.98, 12);
  expect(first).toBeCloseTo(0.999 * 0.98 * 0.99 * 0.2, 12);
  expect(second).toBeCloseTo(0.999 * 0.98 * 0.99 * 0.1, 12);
});

test("what never stands is the one thing that helps", () => {
  const { weakest } = estimate({
    nodes: { u: "user", web: ["vm", { availability: 0 }], db: ["database", { availability: 0.5 }] },
    edges: chain("u", "web", "db"),
  });
  expect(weakest).toMatchObject({ availability: 0, importance: [{ id: "web", importance: 0.5 }] });
});

test("says of every figure where it comes from", () => {
  const { assumptions } = estimate({
    nodes: {
      u: "user",
      a: "zone/availability-zone",
      alb: "aws/alb",
      web: ["vm", { in: "a", replicas: 2 }],
      db: ["database", { availability: 0.9995 }],
      aside: "vm",
    },
    edges: chain("u", "alb", "web", "db"),
  });
  expect(assumptions).toEqual([
    { id: "a", availability: 0.999, origin: "assumed" },
    {
      id: "alb",
      availability: 0.9999,
      origin: "published",
      source: expect.stringContaining("https://") as string,
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    },
    { id: "db", availability: 0.9995, origin: "stated" },
    {
      id: "web",
      availability: expect.closeTo(0.999975, 12) as number,
      origin: "assumed",
      single: 0.995,
      copies: 2,
    },
  ]);
});

test("every source has its own figure, and the lowest is the weakest", () => {
  const { sources, weakest } = estimate({
    nodes: {
      shop: "user",
      partner: "partner",
      web: ["vm", { availability: 0.9 }],
      api: ["vm", { availability: 0.95 }],
    },
    edges: [
      ["shop", "web"],
      ["partner", "api"],
    ],
  });
  expect(sources.map(({ source, availability: figure }) => [source, figure])).toEqual([
    ["partner", 0.95],
    ["shop", 0.9],
  ]);
  expect(weakest?.source).toBe("shop");
});
