import { expect, test } from "vitest";
import type { Sketch } from "../../../shared/model/sketch.ts";
import { readSystem } from "../../support/read-system.ts";

function evidence(drawn: Sketch, ...subject: string[]): [path: string, everyWay: boolean] {
  const { system, component } = readSystem(drawn);
  const failed = subject.map(component);
  const { path, everyWay } = system.loss(system.lost(failed), failed);
  return [path.join(" "), everyWay];
}

const shop: Sketch = {
  nodes: {
    b: "user",
    a: "user",
    lb: "load-balancer",
    "web-2": "vm",
    "web-1": "vm",
    db: "database",
    cache: "cache",
  },
  edges: [
    ["b", "lb"],
    ["a", "lb"],
    ["lb", "web-2"],
    ["lb", "web-1"],
    ["web-2", "db"],
    ["web-1", "db"],
    ["web-1", "cache"],
    ["web-2", "cache"],
  ],
};

test("the path is a shortest one from the smallest source, by the smallest ids", () => {
  expect(evidence(shop, "db")[0]).toBe("a lb web-1 db");
});

test("every way leads through the balancer, but not through one of two stores", () => {
  expect(evidence(shop, "lb")).toEqual(["a lb", true]);
  expect(evidence(shop, "db")[1]).toBe(false);
});

test("a shorter way wins over one with smaller ids", () => {
  const drawn: Sketch = {
    nodes: { u: "user", a: "vm", b: "vm", z: "vm", db: "database" },
    edges: [
      ["u", "a"],
      ["a", "b"],
      ["b", "db"],
      ["u", "z"],
      ["z", "db"],
    ],
  };
  expect(evidence(drawn, "db")).toEqual(["u z db", true]);
});

test("the path to a place ends at the first of its components", () => {
  expect(evidence(shop, "db", "web-2", "web-1")[0]).toBe("a lb web-1");
});

test("a root of the calls is its own path", () => {
  expect(
    evidence({ nodes: { batch: "batch", db: "database" }, edges: [["batch", "db"]] }, "batch")[0],
  ).toBe("batch");
});
