import { describe, expect, it } from "vitest";
import { createLayoutReader } from "../../../renderer/canvas/diagram-layout.ts";
import { createNodesToFlow, type NodesInput } from "../../../renderer/canvas/to-flow.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { rename } from "../../../shared/edits/set-fields.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const layoutOf = createLayoutReader(catalog);

function inputFor(diagram: Diagram, change: Partial<NodesInput> = {}): NodesInput {
  return {
    diagram,
    layout: layoutOf(diagram),
    selection: new Set(),
    marks: new Map(),
    emphasis: new Map(),
    dragged: new Map(),
    resized: new Map(),
    dropTarget: null,
    renaming: null,
    ...change,
  };
}

const diagram = sketch({
  nodes: { host: "zone/host", web: ["vm", { in: "host" }], db: "database" },
});

describe("nodes on the canvas", () => {
  it("are containers or components by their kind, and stand in their parents", () => {
    const nodes = createNodesToFlow(catalog)(inputFor(diagram));
    expect(nodes.map(({ id, type, parentId }) => [id, type, parentId])).toEqual([
      ["host", "container", undefined],
      ["web", "component", "host"],
      ["db", "component", undefined],
    ]);
  });

  it("stay the same objects while they look the same", () => {
    const toFlow = createNodesToFlow(catalog);
    const first = toFlow(inputFor(diagram));
    const second = toFlow(inputFor(diagram, { selection: new Set(["db"]) }));
    expect(second[0]).toBe(first[0]);
    expect(second[1]).toBe(first[1]);
    expect(second[2]).not.toBe(first[2]);
    expect(second[2]?.selected).toBe(true);
  });

  it("are the same list while none of them looks different", () => {
    const toFlow = createNodesToFlow(catalog);
    const first = toFlow(inputFor(diagram, { selection: new Set(["db"]) }));
    expect(toFlow(inputFor(diagram, { selection: new Set(["db"]) }))).toBe(first);
  });

  it("are made anew one by one when a name is typed", () => {
    const toFlow = createNodesToFlow(catalog);
    const first = toFlow(inputFor(diagram));
    const second = toFlow(inputFor(rename(diagram, "db", "Orders")));
    expect(second.map((node, index) => node === first[index])).toEqual([true, true, false]);
    expect(second[2]?.ariaLabel).toBe("Orders");
  });

  it("forget the hand when it lets go", () => {
    const toFlow = createNodesToFlow(catalog);
    const first = toFlow(inputFor(diagram));
    toFlow(inputFor(diagram, { dragged: new Map([["web", { x: 7, y: 9 }]]), dropTarget: "host" }));
    expect(toFlow(inputFor(diagram)).map(({ position, data }) => [position, data])).toEqual(
      first.map(({ position, data }) => [position, data]),
    );
  });

  it("follow the hand during a drag and a resize", () => {
    const [host, web] = createNodesToFlow(catalog)(
      inputFor(diagram, {
        dragged: new Map([["web", { x: 7, y: 9 }]]),
        resized: new Map([["host", { width: 500, height: 400 }]]),
      }),
    );
    expect(web?.position).toEqual({ x: 7, y: 9 });
    expect([host?.width, host?.height]).toEqual([500, 400]);
  });

  it("list parents before their children whatever the order of the file", () => {
    const reversed = { ...diagram, nodes: diagram.nodes.toReversed() };
    const ids = createNodesToFlow(catalog)(inputFor(reversed)).map(({ id }) => id);
    expect(ids.indexOf("host")).toBeLessThan(ids.indexOf("web"));
  });

  it("cannot be dragged when locked", () => {
    const [first, ...rest] = diagram.nodes;
    if (!first) throw new Error("no node");
    const locked = { ...diagram, nodes: [{ ...first, locked: true }, ...rest] };
    const nodes = createNodesToFlow(catalog)(inputFor(locked));
    expect(nodes.map(({ draggable }) => draggable)).toEqual([false, true, true]);
  });

  it("are named for assistive technology by their name, else by their id", () => {
    const nameless = sketch({ nodes: { a: ["vm", { name: "" }], b: ["vm", { name: "웹 서버" }] } });
    const nodes = createNodesToFlow(catalog)(inputFor(nameless));
    expect(nodes.map(({ ariaLabel }) => ariaLabel)).toEqual(["a", "웹 서버"]);
  });
});
