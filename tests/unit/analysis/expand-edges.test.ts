import { expect, test } from "vitest";
import { readSystem } from "../../support/read-system.ts";

const ends = (edges: readonly { source: { id: string }; target: { id: string } }[]): string[] =>
  edges.map(({ source, target }) => `${source.id}>${target.id}`).sort();

test("an edge between containers joins all their members but none to itself", () => {
  const { edges } = readSystem({
    nodes: {
      left: "zone/group",
      a: ["vm", { in: "left" }],
      b: ["vm", { in: "left" }],
      right: ["zone/subnet", { in: "left" }],
      c: ["vm", { in: "right" }],
    },
    edges: [["left", "right", { id: "e", protocol: "http" }]],
  });
  expect(ends(edges("e"))).toEqual(["a>c", "b>c"]);
  expect(edges("e").every(({ drawn }) => drawn.properties?.protocol === "http")).toBe(true);
});

test("an edge at an empty container, to itself, or of an unknown flow counts as nothing", () => {
  const { system } = readSystem({
    nodes: { a: "vm", b: "vm", empty: "zone/subnet" },
    edges: [
      ["a", "empty"],
      ["a", "a"],
      ["a", "b", { flow: "gossip" }],
    ],
  });
  expect(system.edges).toEqual([]);
});
