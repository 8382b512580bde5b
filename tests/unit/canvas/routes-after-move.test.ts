import { describe, expect, it } from "vitest";
import { createLayoutReader } from "../../../renderer/canvas/diagram-layout.ts";
import { createRouter } from "../../../renderer/canvas/edge-router.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { routeEdges } from "../../../shared/drawing/route-edges.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";

const NONE: ReadonlyMap<string, never> = new Map<string, never>();
const large = generateArchitecture(2_800);

function moved(diagram: Diagram, id: string, by: number): Diagram {
  const nodes = diagram.nodes.map((node) =>
    node.id === id ? { ...node, position: { x: node.position.x + by, y: node.position.y } } : node,
  );
  return { ...diagram, nodes };
}

describe("a component of a large diagram that is set down elsewhere", () => {
  const layout = createLayoutReader(catalog);
  const route = createRouter(catalog);
  const ways = (diagram: Diagram) => route(diagram, layout(diagram).rects, NONE, NONE).standing;
  const before = ways(large);
  const next = moved(large, "c1400", 12);
  const after = ways(next);

  it("takes its edges along, to where they would go in the whole picture", () => {
    const whole = routeEdges(next, catalog);
    const own = next.edges.filter(({ source, target }) => [source, target].includes("c1400"));
    expect(own.length).toBeGreaterThan(1);
    for (const { id } of own) {
      const points = after.get(id)?.points ?? [];
      const wanted = whole.get(id)?.points ?? [];
      expect([points[0], points.at(-1)], id).toEqual([wanted[0], wanted.at(-1)]);
    }
  });

  it("leaves nearly all other edges as they were", () => {
    const changed = next.edges.filter(({ id }) => after.get(id) !== before.get(id));
    expect(after.size).toBe(before.size);
    expect(changed.length).toBeLessThan(50);
  });

  it("loses the ways of edges that are taken away", () => {
    const [gone, ...edges] = next.edges;
    const left = ways({ ...next, edges });
    expect(gone && left.has(gone.id)).toBe(false);
    expect(left.size).toBe(after.size - 1);
  });
});
