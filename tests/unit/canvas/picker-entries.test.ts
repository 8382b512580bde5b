import { describe, expect, it } from "vitest";
import {
  kindEntries,
  nodeEntries,
  pickable,
} from "../../../renderer/canvas/gestures/picker-entries.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const diagram = sketch({
  nodes: {
    vpc: "zone/network",
    subnet: ["zone/subnet", { in: "vpc" }],
    web: ["vm", { in: "subnet", name: "웹 서버" }],
    db: ["database", { name: "Orders" }],
    memo: "note",
  },
  edges: [["web", "db", { id: "e" }]],
});
const idsOf = (picker: Parameters<typeof pickable>[1]) =>
  pickable(diagram, picker, catalog).map(({ id }) => id);

describe("what a picker offers", () => {
  it("are the others to connect to, but no notes", () => {
    expect(idsOf({ purpose: "connect", ids: ["web"] })).toEqual(["vpc", "subnet", "db"]);
  });

  it("are nodes that are no end of the edge yet", () => {
    expect(idsOf({ purpose: "reconnect", edge: "e", end: "source" })).toEqual(["vpc", "subnet"]);
  });

  it("are containers that the nodes are not in already and that are not in them", () => {
    expect(idsOf({ purpose: "moveInto", ids: ["web"] })).toEqual(["vpc"]);
    expect(idsOf({ purpose: "moveInto", ids: ["db"] })).toEqual(["vpc", "subnet"]);
    expect(idsOf({ purpose: "moveInto", ids: ["vpc"] })).toEqual([]);
  });

  it("is found by name, by initial consonants and by kind", () => {
    const found = (query: string) =>
      nodeEntries(diagram.nodes, query, {
        catalog,
        language: "ko",
        nameOf: (id) => diagram.nodes.find((node) => node.id === id)?.name ?? id,
        placeOf: () => "",
      }).map(({ id }) => id);
    expect(found("ㅇㅅㅂ")).toEqual(["web"]);
    expect(found("orders")).toEqual(["db"]);
    expect(found("database")).toEqual(["db"]);
    expect(found("없는 것")).toEqual([]);
  });

  it("are the kinds of the catalogue", () => {
    expect(kindEntries(catalog, "load balancer", "en")[0]?.title).toBe("Load balancer");
  });
});
