import { describe, expect, it } from "vitest";
import { groupNodes, ungroupNodes } from "../../../shared/edits/group-nodes.ts";
import { insertOnEdge } from "../../../shared/edits/insert-on-edge.ts";
import { toggleLocked, unlockedOf } from "../../../shared/edits/locks.ts";
import { freeNear } from "../../../shared/edits/free-near.ts";
import { reconnectEdge } from "../../../shared/edits/reconnect-edge.ts";
import { connectedTo, sameKindAs } from "../../../shared/edits/related-elements.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { nodesById, originOf } from "../../../shared/model/tree.ts";

const diagram = sketch({
  nodes: {
    vpc: "zone/network",
    web: ["vm", { in: "vpc" }],
    db: ["database", { in: "vpc" }],
    user: "user",
  },
  edges: [
    ["user", "web", { id: "in", flow: "request", protocol: "https", encrypted: true, group: "g" }],
    ["web", "db", { id: "sql" }],
    ["user", "vpc", { id: "whole" }],
  ],
});
const parentOf = (one: Diagram, id: string) => nodesById(one).get(id)?.parent;
const placeOf = (one: Diagram, id: string) => originOf(nodesById(one), id);
const edgeOf = (one: Diagram, id = "") => one.edges.find((edge) => edge.id === id);

describe("grouping", () => {
  it("draws a container in the nearest one around all, and moves nothing on the page", () => {
    const [next, id] = groupNodes(diagram, ["web", "db"], { kind: "zone/group", name: "Tier" });
    expect(parentOf(next, id ?? "")).toBe("vpc");
    for (const one of ["web", "db"]) {
      expect(parentOf(next, one)).toBe(id);
      expect(placeOf(next, one)).toEqual(placeOf(diagram, one));
    }
  });

  it("stands on the page when the nodes share no container", () => {
    const [next, id] = groupNodes(diagram, ["web", "user"], { kind: "zone/group" });
    expect(parentOf(next, id ?? "")).toBeUndefined();
  });

  it("changes nothing without nodes, or for a kind that holds none", () => {
    expect(groupNodes(diagram, ["sql"], { kind: "zone/group" })).toEqual([diagram, undefined]);
    expect(groupNodes(diagram, ["web"], { kind: "generic/vm" })[0]).toBe(diagram);
  });

  it("is taken back by ungrouping", () => {
    const [grouped, id = ""] = groupNodes(diagram, ["web", "db"], { kind: "zone/group" });
    const [next, freed] = ungroupNodes(grouped, id);
    expect(freed).toEqual(["web", "db"]);
    expect(next.edges).toEqual(diagram.edges);
    expect(parentOf(next, "web")).toBe("vpc");
    expect(placeOf(next, "db")).toEqual(placeOf(diagram, "db"));
  });

  it("takes the edges of a container away with it", () => {
    const [next] = ungroupNodes(diagram, "vpc");
    expect(edgeOf(next, "whole")).toBeUndefined();
    expect(edgeOf(next, "sql")).toBeDefined();
  });
});

describe("inserting on an edge", () => {
  const drawn = sketch({
    nodes: { user: "user", lb: "load-balancer", web: "vm" },
    edges: [
      [
        "user",
        "web",
        { id: "in", name: "HTTPS", flow: "auth", protocol: "https", encrypted: true },
      ],
    ],
  });

  it("keeps the edge with all it says up to the node", () => {
    const [next] = insertOnEdge(drawn, "in", "lb");
    expect(edgeOf(next, "in")).toEqual({ ...edgeOf(drawn, "in"), target: "lb" });
  });

  it("leads on with what is true of the whole conversation, and claims nothing of the new line", () => {
    const [next, second] = insertOnEdge(drawn, "in", "lb");
    expect(edgeOf(next, second)).toEqual({
      id: second,
      source: "lb",
      target: "web",
      flow: "auth",
      properties: { protocol: "https" },
    });
  });

  it("gives up the bends, which led past the node", () => {
    const bent = {
      ...drawn,
      edges: drawn.edges.map((edge) => ({ ...edge, bends: [{ x: 1, y: 2 }], targetSide: "top" })),
    };
    const [next, second] = insertOnEdge(bent, "in", "lb");
    expect(edgeOf(next, "in")).not.toHaveProperty("bends");
    expect(edgeOf(next, "in")).not.toHaveProperty("targetSide");
    expect(edgeOf(next, second)?.targetSide).toBe("top");
  });

  it("does nothing with an end of the edge itself", () => {
    expect(insertOnEdge(drawn, "in", "web")).toEqual([drawn, undefined]);
  });
});

describe("reconnecting", () => {
  it("moves one end and keeps what the edge says", () => {
    const next = reconnectEdge(diagram, "in", "target", "db");
    expect(edgeOf(next, "in")).toEqual({ ...edgeOf(diagram, "in"), target: "db" });
  });

  it("chooses another side of the same node", () => {
    const next = reconnectEdge(diagram, "in", "target", "web", "top");
    expect(edgeOf(next, "in")?.targetSide).toBe("top");
  });

  it("draws no edge to itself or to nothing", () => {
    expect(reconnectEdge(diagram, "in", "target", "user")).toBe(diagram);
    expect(reconnectEdge(diagram, "in", "target", "gone")).toBe(diagram);
  });
});

describe("locks", () => {
  it("lock all unless all are locked", () => {
    const some = toggleLocked(diagram, ["web"]);
    const all = toggleLocked(some, ["web", "db"]);
    expect(unlockedOf(all, ["web", "db", "user", "sql"])).toEqual(["user", "sql"]);
    expect(unlockedOf(toggleLocked(all, ["web", "db"]), ["web", "db"])).toEqual(["web", "db"]);
  });
});

describe("related elements", () => {
  it("are all of the same kinds, and all edges of the same flow", () => {
    const drawn = sketch({
      nodes: { a: "vm", b: "vm", c: "database" },
      edges: [
        ["a", "c", { id: "one" }],
        ["b", "c", { id: "two", flow: "request" }],
        ["a", "b", { id: "three", flow: "backup" }],
      ],
    });
    expect(sameKindAs(drawn, ["a"])).toEqual(["a", "b"]);
    expect(sameKindAs(drawn, ["one"])).toEqual(["one", "two"]);
  });

  it("are what one step along the edges reaches", () => {
    expect(connectedTo(diagram, ["web"]).toSorted()).toEqual(["db", "in", "sql", "user", "web"]);
    expect(connectedTo(diagram, ["sql"]).toSorted()).toEqual(["db", "sql", "web"]);
  });
});

describe("a free place nearby", () => {
  const box = { x: 0, y: 0, width: 100, height: 50 };

  it("is its own when nothing is there, else below or above", () => {
    expect(freeNear([], box)).toEqual({ x: 0, y: 0 });
    expect(freeNear([{ ...box, y: 10 }], box)).toEqual({ x: 0, y: 74 });
    expect(
      freeNear(
        [
          { ...box, y: 10 },
          { ...box, y: 70 },
        ],
        box,
      ),
    ).toEqual({ x: 0, y: -74 });
  });
});
