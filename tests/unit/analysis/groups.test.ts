import { expect, test } from "vitest";
import type { Sketch } from "../../../shared/model/sketch.ts";
import { idsOf, readSystem } from "../../support/read-system.ts";

/** The groups that `u` needs, each as the ids of its alternates. */
function groupsOf(drawn: Sketch): string[] {
  const { system, component } = readSystem(drawn);
  return system
    .groups(component("u"))
    .map(({ members }) => idsOf(members).join(" "))
    .sort();
}

const toBoth = [
  ["u", "a"],
  ["u", "b"],
] as const;

test.each<[sentence: string, Sketch, ...groups: string[]]>([
  ["two data stores of one application are both needed",
    { nodes: { u: "vm", a: "database", b: "database" }, edges: toBoth }, "a", "b"],
  ["a pinned group makes alternates",
    { nodes: { u: "vm", a: "database", b: "cache" },
      edges: [["u", "a", { group: "g" }], ["u", "b", { group: "g" }]] }, "a b"],
  ["a redundancy group makes alternates",
    { nodes: { u: "vm", a: ["database", { redundancyGroup: "r" }], b: ["database", { redundancyGroup: "r" }] },
      edges: toBoth }, "a b"],
  ["members of a pool with one role are alternates whatever their names",
    { nodes: { u: "user", p: "zone/pool", a: ["database", { in: "p" }], b: ["database", { in: "p" }] },
      edges: toBoth }, "a b"],
  ["members of a pool with different roles are not",
    { nodes: { u: "user", p: "zone/pool", a: ["database", { in: "p" }], b: ["cache", { in: "p" }] },
      edges: toBoth }, "a", "b"],
  ["behind one balancer all targets of one role are alternates",
    { nodes: { u: "load-balancer", a: ["vm", { name: "shop" }], b: ["vm", { name: "blog" }] },
      edges: toBoth }, "a b"],
  ["unless their services tell them apart",
    { nodes: { u: "load-balancer", a: ["vm", { service: "shop" }], b: ["vm", { service: "blog" }] },
      edges: toBoth }, "a", "b"],
  ["two internet providers are alternates",
    { nodes: { u: "user", a: "isp", b: "isp" }, edges: toBoth }, "a b"],
  ["equally named servers stand for each other",
    { nodes: { u: "user", a: ["vm", { name: "web 1" }], b: ["vm", { name: "web 2" }] }, edges: toBoth }, "a b"],
  ["differently named servers do not",
    { nodes: { u: "user", a: ["vm", { name: "web" }], b: ["vm", { name: "api" }] }, edges: toBoth }, "a", "b"],
  ["a proxy forwards to equally named stores as alternates",
    { nodes: { u: "reverse-proxy", a: ["database", { name: "db 1" }], b: ["database", { name: "db 2" }] },
      edges: toBoth }, "a b"],
  ["an edge to a container makes its members alternates",
    { nodes: { u: "vm", p: "zone/group", a: ["database", { in: "p" }], b: ["cache", { in: "p" }] },
      edges: [["u", "p"]] }, "a b"],
  ["an edge to a pool and one to its member are one need",
    { nodes: { u: "vm", p: "zone/pool", a: ["database", { in: "p" }], b: ["database", { in: "p" }] },
      edges: [["u", "p"], ["u", "a"]] }, "a b"],
  ["optional edges, queues and administration need nothing",
    { nodes: { u: "vm", a: "vm", b: "vm" },
      edges: [["u", "a", { dependency: "optional" }], ["u", "b", { flow: "admin" }]] }],
  ["what a queue feeds it does not need", { nodes: { u: "queue", a: "vm", b: "vm" }, edges: toBoth }],
])("%s", (_sentence, drawn, ...groups) => {
  expect(groupsOf(drawn)).toEqual(groups);
}); // prettier-ignore

test("components of unknown kind have no role that would make a pool's edge one need", () => {
  expect(
    groupsOf({
      nodes: { u: "vm", p: "zone/pool", a: ["acme/x", { in: "p" }], b: ["acme/x", { in: "p" }] },
      edges: [
        ["u", "p"],
        ["u", "a"],
      ],
    }),
  ).toEqual(["a", "a b"]);
});

test("siblings are what stands for a component by name or by a pinned group", () => {
  const { system, component } = readSystem({
    nodes: {
      lb: "load-balancer",
      "web-1": "vm",
      "web-2": "vm",
      api: "vm",
      p: "zone/pool",
      x: ["vm", { in: "p" }],
      y: ["vm", { in: "p" }],
    },
    edges: [
      ["lb", "web-1"],
      ["lb", "web-2"],
      ["lb", "api"],
      ["lb", "p"],
    ],
  });
  const siblings = (id: string): string[] => idsOf(system.siblings(component("lb"), component(id)));
  expect(siblings("web-1")).toEqual(["web-1", "web-2"]);
  expect(siblings("api")).toEqual(["api"]);
  expect(siblings("x")).toEqual(["x", "y"]);
});
