import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { addComponentBeside, addContainerBeside } from "../../../shared/edits/add-beside.ts";
import { addNode } from "../../../shared/edits/add-node.ts";
import { childBoxes } from "../../../shared/edits/child-boxes.ts";
import { addEdge, connect } from "../../../shared/edits/connect.ts";
import { FIRST_PLACE } from "../../../shared/edits/free-place.ts";
import { growContainer } from "../../../shared/edits/grow-container.ts";
import { placeNodes } from "../../../shared/edits/move-nodes.ts";
import { overlaps } from "../../../shared/lib/rect.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const empty = sketch({ nodes: {} });
const nodeOf = (diagram: Diagram, id: string) => diagram.nodes.find((node) => node.id === id);

/** Pairs of siblings that cover each other, and children that stick out of their container. */
function clashes(diagram: Diagram): string[] {
  return [undefined, ...diagram.nodes.map(({ id }) => id)].flatMap((parent) => {
    const boxes = [...childBoxes(diagram, parent, catalog)];
    const size = parent === undefined ? undefined : nodeOf(diagram, parent)?.size;
    const pairs = boxes.flatMap(([a, box], at) =>
      boxes.slice(at + 1).flatMap(([b, other]) => (overlaps(box, other) ? [`${a} on ${b}`] : [])),
    );
    const outside = boxes.filter(
      ([, { x, y, width, height }]) =>
        size && (x < 0 || y < 36 || x + width > size.width || y + height > size.height),
    );
    return [...pairs, ...outside.map(([id]) => `${id} sticks out`)];
  });
}

describe("addNode", () => {
  it("names the node after what it is called and puts it in front", () => {
    const [diagram, id] = addNode(sketch({ nodes: { "web-1": "vm" } }), {
      kind: "generic/vm",
      name: "Web",
      position: { x: 7, y: 8 },
    });
    expect(id).toBe("web-2");
    expect(diagram.nodes.at(-1)).toEqual({
      id: "web-2",
      kind: "generic/vm",
      name: "Web",
      position: { x: 7, y: 8 },
    });
  });

  it("gives a container its size, a component none", () => {
    const [one] = addNode(empty, { kind: "zone/network" });
    const [two] = addNode(empty, { kind: "generic/vm" });
    expect(one.nodes[0]?.size).toEqual({ width: 320, height: 220 });
    expect(two.nodes[0]).not.toHaveProperty("size");
  });

  it("writes the deployment model of kinds that stand for a place, which descendants inherit", () => {
    const places = catalog.kinds.filter((kind) => kind.writesDeployment);
    expect(places.length).toBeGreaterThan(0);
    for (const { id: kind, writesDeployment } of places) {
      expect(addNode(empty, { kind })[0].nodes[0]?.deployment).toBe(writesDeployment);
    }
  });

  it("leaves the deployment model of other kinds unsaid", () => {
    expect(addNode(empty, { kind: "generic/vm" })[0].nodes[0]).not.toHaveProperty("deployment");
  });

  it("does not put anything into a component or a place that is not there", () => {
    const diagram = sketch({ nodes: { web: "vm" } });
    for (const parent of ["web", "gone"]) {
      const [next, id] = addNode(diagram, { kind: "generic/vm", parent });
      expect(nodeOf(next, id)).not.toHaveProperty("parent");
    }
  });

  it("finds a free place for one after the other, and the container grows around them", () => {
    let diagram = sketch({ nodes: { net: "zone/network", beside: "zone/network" } });
    for (let count = 0; count < 9; count++) {
      [diagram] = addNode(diagram, { kind: "generic/vm", parent: "net" });
      [diagram] = addNode(diagram, { kind: "generic/vm" });
    }
    expect(clashes(diagram).filter((clash) => clash !== "net on beside")).toEqual([]);
    expect(diagram.nodes.filter(({ parent }) => parent === "net")).toHaveLength(9);
  });
});

describe("connect", () => {
  const pair = sketch({ nodes: { a: "vm", b: "database" } });

  it("draws an edge, and says nothing about the flow that goes without saying", () => {
    const [diagram, id] = connect(pair, { source: "a", target: "b", flow: "request" });
    expect(diagram.edges).toEqual([{ id: "e-1", source: "a", target: "b" }]);
    expect(id).toBe("e-1");
  });

  it.each([
    ["to itself", "a", "a"],
    ["from nowhere", "gone", "b"],
    ["to nowhere", "a", "gone"],
  ])("draws nothing %s", (_, source, target) => {
    expect(connect(pair, { source, target })).toEqual([pair, undefined]);
    expect(connect(pair, { source, target })[0]).toBe(pair);
  });

  it("finds the line that is there instead of drawing it twice", () => {
    const [once, id] = connect(pair, { source: "a", target: "b" });
    expect(connect(once, { source: "a", target: "b" })).toEqual([once, id]);
    expect(connect(once, { source: "b", target: "a" })[0].edges).toHaveLength(2);
    expect(connect(once, { source: "a", target: "b", flow: "backup" })[0].edges).toHaveLength(2);
  });

  it("draws a parallel line that says something of its own", () => {
    const [once] = connect(pair, { source: "a", target: "b" });
    const properties = { linkType: "vpn" };
    expect(connect(once, { source: "a", target: "b", properties })[0].edges).toHaveLength(2);
    expect(addEdge(once, { source: "a", target: "b" })[0].edges).toHaveLength(2);
  });
});

describe("addComponentBeside and addContainerBeside", () => {
  const seed = sketch({
    nodes: {
      room: "zone/server-room",
      rack: ["zone/rack", { in: "room" }],
      db: ["database", { in: "rack", name: "DB", encryptionAtRest: true }],
    },
  });

  it("take kind and parent of the neighbour and say no more than asked", () => {
    const [diagram, id] = addComponentBeside(seed, "db", { name: "DB standby" });
    expect(nodeOf(diagram, id)).toEqual({
      id: "db-standby-1",
      kind: "generic/database",
      name: "DB standby",
      parent: "rack",
      position: nodeOf(diagram, id)?.position,
    });
    const [more, rack] = addContainerBeside(seed, "rack", { properties: { trust: "restricted" } });
    expect(nodeOf(more, rack)).toMatchObject({
      kind: "zone/rack",
      parent: "room",
      properties: { trust: "restricted" },
    });
    expect(nodeOf(more, rack)).not.toHaveProperty("name");
  });

  it("cover nothing however often they are used, and every container around grows", () => {
    const places = new Map(["rack", "db"].map((id) => [id, FIRST_PLACE]));
    let diagram = growContainer(placeNodes(seed, places), "rack", catalog);
    for (let count = 0; count < 8; count++) {
      [diagram] = addComponentBeside(diagram, "db", {});
      [diagram] = addContainerBeside(diagram, "rack", {});
      [diagram] = addContainerBeside(diagram, "room", {});
    }
    expect(diagram.nodes).toHaveLength(3 + 24);
    expect(clashes(diagram)).toEqual([]);
  });

  it("change nothing beside an element that is not there", () => {
    expect(addComponentBeside(seed, "gone")).toEqual([seed, "gone"]);
  });
});
