import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { absoluteRects, isContainerNode, parentIds } from "../../../shared/drawing/geometry.ts";
import { routeEdges } from "../../../shared/drawing/route-edges.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../../../shared/model/schema.ts";
import { TEMPLATES } from "../../../shared/templates/registry.ts";
import { freeWayExists } from "../../support/free-way-exists.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";
import { randomDiagram } from "../../support/random-diagram.ts";
import { lyingOnEachOther, runningThrough } from "../../support/route-faults.ts";
import { scatteredDiagram } from "../../support/scattered-diagram.ts";

const SECONDS = 60_000;

describe("routing edges of any diagram", () => {
  it("leads none through a component where there is room between all", { timeout: SECONDS }, () => {
    const crowded = scatteredDiagram({ gap: 30, nodes: 36, edges: 60 });
    fc.assert(
      fc.property(crowded, (diagram) => {
        expect(runningThrough(diagram, catalog)).toEqual([]);
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it("leads none through a component where there is a way past", { timeout: SECONDS }, () => {
    let found = 0;
    fc.assert(
      fc.property(randomDiagram, (random) => {
        const plain = ({ id, source, target }: DiagramEdge): DiagramEdge => ({
          id,
          source,
          target,
        });
        // Drawn together, so that boxes stand in the way, on each other and around each other.
        const closer = (node: DiagramNode): DiagramNode => ({
          ...node,
          position: { x: Math.round(node.position.x / 5), y: Math.round(node.position.y / 5) },
        });
        const nodes = random.nodes.map(closer);
        const diagram: Diagram = { ...random, nodes, edges: random.edges.map(plain) };
        const rects = absoluteRects(diagram, catalog);
        const parents = parentIds(diagram);
        const boxes = diagram.nodes.flatMap((node) => {
          const rect = rects.get(node.id);
          return rect && !isContainerNode(node, catalog, parents) ? [rect] : [];
        });
        const hasWay = (edge: DiagramEdge): boolean => {
          const [source, target] = [rects.get(edge.source), rects.get(edge.target)];
          const betweenComponents =
            source && target && boxes.includes(source) && boxes.includes(target);
          return betweenComponents === true && freeWayExists(source, target, boxes);
        };
        found += diagram.edges.filter(hasWay).length;
        expect(runningThrough(diagram, catalog, hasWay)).toEqual([]);
      }),
      { seed: 12, numRuns: 200 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it("lays none on each other where there is room beside", { timeout: SECONDS }, () => {
    const spacious = scatteredDiagram({ gap: 90, nodes: 16, edges: 14 });
    fc.assert(
      fc.property(spacious, (diagram) => {
        expect(lyingOnEachOther(diagram, catalog)).toEqual([]);
      }),
      { seed: 13, numRuns: 200 },
    );
  });

  it("keeps every corner a user placed", () => {
    const bends = fc.array(fc.record({ x: fc.nat(900), y: fc.nat(900) }), {
      minLength: 1,
      maxLength: 3,
    });
    const scattered = scatteredDiagram({ gap: 60, nodes: 12, edges: 12 });
    fc.assert(
      fc.property(scattered, bends, (diagram, corners) => {
        const [first, ...rest] = diagram.edges;
        fc.pre(first !== undefined);
        const bent: Diagram = { ...diagram, edges: [{ ...first, bends: corners }, ...rest] };
        const points = routeEdges(bent, catalog).get(first.id)?.points ?? [];
        for (const corner of corners) expect(points).toContainEqual(corner);
      }),
      { seed: 14, numRuns: 100 },
    );
  });

  it(
    "leads none through a component among a thousand in nested zones",
    { timeout: SECONDS },
    () => {
      expect(runningThrough(generateArchitecture(1_000), catalog)).toEqual([]);
    },
  );
});

describe.each(TEMPLATES)("routing the edges of $id", (template) => {
  it("leads none through a component, and lays none on each other", () => {
    const diagram = template.diagram("en");
    expect(runningThrough(diagram, catalog)).toEqual([]);
    expect(lyingOnEachOther(diagram, catalog)).toEqual([]);
  });
});
