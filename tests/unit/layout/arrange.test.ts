import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { absoluteRects } from "../../../shared/drawing/geometry.ts";
import type { Rect } from "../../../shared/lib/rect.ts";
import type { Direction } from "../../../shared/layout/arrange-options.ts";
import { arrange, type Arranged } from "../../../shared/layout/arrange.ts";
import type { Diagram, DiagramNode } from "../../../shared/model/schema.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { createTestEngine } from "../../support/layout-engine.ts";

const engine = createTestEngine();

const arranged = (diagram: Diagram, direction: Direction = "right", ...ids: string[]) =>
  arrange(diagram, { catalog, direction, selection: new Set(ids) }, engine);

function rectsOf({ diagram }: Arranged): (id: string) => Rect {
  const rects = absoluteRects(diagram, catalog);
  return (id) => rects.get(id) ?? { x: NaN, y: NaN, width: NaN, height: NaN };
}

const change = (diagram: Diagram, id: string, fields: Partial<DiagramNode>): Diagram => ({
  ...diagram,
  nodes: diagram.nodes.map((node) => (node.id === id ? { ...node, ...fields } : node)),
});

const CHAIN = sketch({
  nodes: { users: "user", web: "vm", db: "database" },
  edges: [
    ["users", "web"],
    ["web", "db"],
  ],
});

describe("arranging a diagram", () => {
  it("runs edges the way that was asked for", async () => {
    const along = async (direction: Direction, axis: "x" | "y") => {
      const rect = rectsOf(await arranged(CHAIN, direction));
      return ["users", "web", "db"].map((id) => rect(id)[axis]);
    };
    const rising = (places: readonly number[]) => [...places].sort((a, b) => a - b);
    for (const [direction, axis] of [
      ["right", "x"],
      ["down", "y"],
    ] as const) {
      const places = await along(direction, axis);
      expect(places).toEqual(rising(places));
      expect(new Set(places).size).toBe(3);
    }
    for (const [direction, axis] of [
      ["left", "x"],
      ["up", "y"],
    ] as const) {
      const places = await along(direction, axis);
      expect(places).toEqual(rising(places).reverse());
      expect(new Set(places).size).toBe(3);
    }
  });

  it("makes containers fit what they hold, and their names", async () => {
    const name = "Production network of the order service";
    const diagram = sketch({
      nodes: { zone: ["zone/network", { name }], vm: ["vm", { in: "zone" }] },
    });
    const rect = rectsOf(
      await arranged(change(diagram, "zone", { size: { width: 2000, height: 900 } })),
    );
    expect(rect("zone").width).toBeGreaterThan(280);
    expect(rect("zone").width).toBeLessThan(500);
    expect(rect("zone").height).toBe(72 + 60 + 24);
  });

  it("leaves room for the names of edges", async () => {
    const named = (name: string) =>
      sketch({ nodes: { a: "vm", b: "vm" }, edges: [["a", "b", { name }]] });
    const gap = async (name: string) => {
      const rect = rectsOf(await arranged(named(name)));
      return rect("b").x - rect("a").x - rect("a").width;
    };
    expect(await gap("mutual TLS, port 8443")).toBeGreaterThan((await gap("a")) + 40);
  });

  it("sets zones that stand for each other beside each other, whatever runs between", async () => {
    const diagram = sketch({
      nodes: {
        lb: "load-balancer",
        a: "zone/availability-zone",
        b: "zone/availability-zone",
        "web-a": ["vm", { in: "a" }],
        "web-b": ["vm", { in: "b" }],
        "db-a": ["database", { in: "a" }],
      },
      edges: [
        ["lb", "web-a"],
        ["lb", "web-b"],
        ["web-a", "db-a"],
        ["web-b", "db-a"],
      ],
    });
    const rect = rectsOf(await arranged(diagram));
    expect(rect("web-a").x).toBe(rect("web-b").x);
    expect(rect("db-a").x).toBeGreaterThan(rect("web-a").x);
  });

  it("sets a standby beside its original", async () => {
    const diagram = sketch({
      nodes: { w1: "vm", w2: "vm", db: "database", standby: "database" },
      edges: [
        ["w1", "db"],
        ["w2", "standby"],
        ["db", "standby", { flow: "replication" }],
      ],
    });
    const rect = rectsOf(await arranged(diagram));
    expect(rect("db").x).toBe(rect("standby").x);
  });

  it("sets components without edges in rows beside the others", async () => {
    const diagram = sketch({
      nodes: { a: "vm", b: "vm", c: "monitoring", d: "monitoring" },
      edges: [["a", "b"]],
    });
    const rect = rectsOf(await arranged(diagram));
    expect(rect("c").y).toBeGreaterThan(rect("a").y + rect("a").height);
    expect(rect("d").y).toBe(rect("c").y);
  });

  it("lets go of bends and sides between ends that were moved apart, and takes others along", async () => {
    const [first, second] = CHAIN.edges;
    const bent = { sourceSide: "top", bends: [{ x: 10, y: 20 }] };
    const diagram: Diagram = {
      ...change(change(CHAIN, "web", { locked: true }), "db", { locked: true }),
      edges: [
        { ...(first as Diagram["edges"][number]), ...bent },
        { ...(second as Diagram["edges"][number]), ...bent },
      ],
    };
    const after = await arranged(diagram);
    expect(after.diagram.edges[0]).toEqual(first);
    expect(after.diagram.edges[1]).toBe(diagram.edges[1]);
  });

  it("gives back the same diagram when nothing moves", async () => {
    const once = await arranged(CHAIN);
    expect((await arranged(once.diagram)).diagram).toBe(once.diagram);
  });
});

describe("arranging around what stays", () => {
  const zones = sketch({
    nodes: {
      zone: "zone/network",
      a: ["vm", { in: "zone" }],
      b: ["vm", { in: "zone" }],
      c: ["vm", { in: "zone" }],
      out: "vm",
    },
    edges: [
      ["a", "b"],
      ["b", "c"],
      ["c", "out"],
    ],
  });

  it("keeps a pinned component and lays the others around it", async () => {
    const pinned = change(zones, "b", { pinned: true, position: { x: 500, y: 300 } });
    const rect = rectsOf(await arranged(pinned));
    const before = absoluteRects(pinned, catalog).get("b");
    expect(rect("b")).toEqual(before);
    expect(rect("a").x).toBeLessThan(rect("b").x);
    expect(rect("c").x).toBeGreaterThan(rect("b").x);
  });

  it("keeps a locked container with all it holds", async () => {
    const locked = change(zones, "zone", { locked: true });
    const { diagram } = await arranged(locked);
    expect(diagram.nodes.slice(0, 4)).toEqual(locked.nodes.slice(0, 4));
  });

  it("does not let a pinned container grow over another", async () => {
    const two = sketch({
      nodes: {
        left: "zone/network",
        right: "zone/network",
        a: ["vm", { in: "left" }],
        b: ["vm", { in: "left" }],
      },
      edges: [["a", "b"]],
    });
    const size = { width: 240, height: 300 };
    const placed = [
      ["left", { position: { x: 0, y: 0 }, size, pinned: true }],
      ["right", { position: { x: 260, y: 0 }, size, pinned: true }],
      ["a", { position: { x: 24, y: 60 } }],
      ["b", { position: { x: 24, y: 180 } }],
    ] as const;
    const diagram = placed.reduce((one, [id, fields]) => change(one, id, fields), two);
    expect((await arranged(diagram)).diagram).toBe(diagram);
  });
});

describe("arranging a selection", () => {
  const rows = sketch({
    nodes: { a: "vm", b: "vm", c: "vm", d: "vm", zone: "zone/network", in: ["vm", { in: "zone" }] },
    edges: [
      ["c", "b"],
      ["a", "c"],
    ],
  });

  it("begins where the selected stood, and goes around what is not selected", async () => {
    const rect = rectsOf(await arranged(rows, "right", "b", "c"));
    const [b, c, d] = [rect("b"), rect("c"), rect("d")];
    expect(Math.min(b.x, c.x)).toBe(240);
    expect(c.x).toBeLessThan(b.x);
    expect(
      [b, c].some((one) => one.x < d.x + d.width && d.x < one.x + one.width && one.y === d.y),
    ).toBe(false);
  });

  it("names the containers that may have become too small", async () => {
    const inner = change(change(rows, "d", { parent: "zone" }), "zone", {});
    const parentsFirst = {
      ...inner,
      nodes: [...inner.nodes].sort((x, y) => Number(y.id === "zone") - Number(x.id === "zone")),
    };
    expect((await arranged(parentsFirst, "right", "d", "in")).around).toEqual(["zone"]);
  });

  it("arranges all when one component alone is selected", async () => {
    const one = await arranged(rows, "right", "a");
    expect(one.diagram).toEqual((await arranged(rows)).diagram);
  });
});
