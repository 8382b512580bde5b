import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { absoluteRects } from "../../../shared/drawing/geometry.ts";
import { createRouting } from "../../../shared/drawing/route-again.ts";
import { routeEdges } from "../../../shared/drawing/route-edges.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../../../shared/model/schema.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";
import { randomDiagram } from "../../support/random-diagram.ts";
import { scatteredDiagram } from "../../support/scattered-diagram.ts";

const SECONDS = 60_000;

/** Changes as an editor makes them; numbers choose what is changed, and by how much. */
const CHANGES = {
  move: ({ nodes, ...rest }, at, by) => ({
    ...rest,
    nodes: changed(nodes, at, ({ position, ...node }) => ({
      ...node,
      position: { x: position.x + by, y: position.y - Math.round(by / 2) },
    })),
  }),
  resize: ({ nodes, ...rest }, at, by) => ({
    ...rest,
    nodes: changed(nodes, at, (node) => ({
      ...node,
      size: { width: 200 + Math.abs(by), height: 100 + Math.abs(by) },
    })),
  }),
  removeNode: ({ nodes, edges, ...rest }, at) => {
    const gone = nodes[at % Math.max(1, nodes.length)];
    return {
      ...rest,
      nodes: nodes.filter(({ id, parent }) => id !== gone?.id && parent !== gone?.id),
      edges: edges.filter(({ source, target }) => source !== gone?.id && target !== gone?.id),
    };
  },
  addNode: ({ nodes, ...rest }, at, by) => ({
    ...rest,
    nodes: [...nodes, { id: `new ${at} ${by}`, kind: "aws/ec2", position: { x: by, y: at } }],
  }),
  removeEdge: ({ edges, ...rest }, at) => ({
    ...rest,
    edges: edges.filter((_, index) => index !== at % Math.max(1, edges.length)),
  }),
  join: ({ nodes, edges, ...rest }, at, by) => {
    const source = nodes[at % nodes.length]?.id ?? "";
    const target = nodes[Math.abs(by) % nodes.length]?.id ?? "";
    const edge = { id: `new ${at} ${by}`, source, target, name: "연결" };
    return { ...rest, nodes, edges: [...edges.slice(0, at), edge, ...edges.slice(at)] };
  },
  name: ({ edges, ...rest }, at, by) => ({
    ...rest,
    edges: changed(edges, at, (edge) => ({ ...edge, name: `이름 ${by}` })),
  }),
  bend: ({ edges, ...rest }, at, by) => ({
    ...rest,
    edges: changed(edges, at, (edge) => ({ ...edge, bends: [{ x: by, y: at }] })),
  }),
  side: ({ edges, ...rest }, at, by) => ({
    ...rest,
    edges: changed(edges, at, (edge) => ({ ...edge, sourceSide: by > 0 ? "top" : "left" })),
  }),
  toFront: ({ nodes, edges, ...rest }, at) => ({
    ...rest,
    nodes: [...nodes.slice(at % nodes.length), ...nodes.slice(0, at % nodes.length)],
    edges: [...edges].reverse(),
  }),
} satisfies Record<string, (diagram: Diagram, at: number, by: number) => Diagram>;

function changed<Item>(items: readonly Item[], at: number, change: (item: Item) => Item): Item[] {
  return items.map((item, index) => (index === at % items.length ? change(item) : item));
}

interface Change {
  readonly kind: keyof typeof CHANGES;
  readonly at: number;
  readonly by: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...(Object.keys(CHANGES) as Change["kind"][])),
  at: fc.nat({ max: 60 }),
  by: fc.integer({ min: -400, max: 400 }),
});

/** Each step from a routing that knows the one before, beside a routing that knows nothing. */
function expectSameRoutes(first: Diagram, changes: readonly Change[]): void {
  const again = createRouting();
  let diagram = first;
  again(diagram, catalog, absoluteRects(diagram, catalog));
  for (const { kind, at, by } of changes) {
    if (diagram.nodes.length === 0) return;
    diagram = unlikeIds(CHANGES[kind](diagram, at, by));
    const routes = again(diagram, catalog, absoluteRects(diagram, catalog));
    expect([...routes], kind).toEqual([...routeEdges(diagram, catalog)]);
  }
}

/** No id twice: a change made twice is made once. */
function unlikeIds(diagram: Diagram): Diagram {
  const once = <Item extends DiagramNode | DiagramEdge>(items: readonly Item[]): Item[] =>
    items.filter(({ id }, index) => items.findIndex((item) => item.id === id) === index);
  return { ...diagram, nodes: once(diagram.nodes), edges: once(diagram.edges) };
}

describe("routing again after changes", () => {
  it("gives the routes of a routing from the start", { timeout: SECONDS }, () => {
    const crowded = scatteredDiagram({ gap: 30, nodes: 30, edges: 50 });
    const drawn = fc.oneof(crowded, randomDiagram);
    const steps = fc.array(change, { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(drawn, steps, expectSameRoutes), { seed: 21, numRuns: 150 });
  });

  it("gives them in an architecture of zones, whatever is moved", { timeout: SECONDS }, () => {
    const steps = fc.array(change, { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(steps, (changes) => expectSameRoutes(generateArchitecture(60), changes)),
      { seed: 22, numRuns: 40 },
    );
  });

  it("keeps the routes that a change does not concern, as the same objects", () => {
    const before = generateArchitecture(400);
    const again = createRouting();
    const known = again(before, catalog, absoluteRects(before, catalog));
    const at = before.nodes.findIndex(({ id }) => id === "c200");
    const after = CHANGES.move(before, at, 20);
    const routes = again(after, catalog, absoluteRects(after, catalog));
    const anew = after.edges.filter(({ id }) => routes.get(id) !== known.get(id));
    expect(anew.length).toBeGreaterThan(1);
    expect(anew.length).toBeLessThan(60);
  });
});
