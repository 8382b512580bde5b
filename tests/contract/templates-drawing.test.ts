import { describe, expect, it } from "vitest";
import { catalog } from "../../shared/catalog/registry.ts";
import { drawDiagram } from "../../shared/drawing/draw-diagram.ts";
import { absoluteRects, isContainerNode, parentIds } from "../../shared/drawing/geometry.ts";
import { routeEdges } from "../../shared/drawing/route-edges.ts";
import { drawingWords } from "../../shared/drawing/drawing-words.ts";
import { LANGUAGES } from "../../shared/i18n/language.ts";
import type { Rect } from "../../shared/lib/rect.ts";
import type { Diagram, Point } from "../../shared/model/schema.ts";
import { TEMPLATES } from "../../shared/templates/registry.ts";

/** Two services that both call the same two neighbours: no order of the four avoids the crossing. */
const CROSSINGS: Readonly<Record<string, number>> = {
  "in-server-balancing": 1,
  "in-server-balancing-mended": 1,
};

describe.each(TEMPLATES)("the drawing of $id", (template) => {
  const diagram = template.diagram("en");
  const rects = absoluteRects(diagram, catalog);
  const rect = (id: string): Rect => {
    const found = rects.get(id);
    if (!found) throw new Error(`${id} has no place`);
    return found;
  };

  it("has no overlap, room between neighbours, and children inside their containers", () => {
    for (const node of diagram.nodes) {
      if (node.parent !== undefined) {
        const problem = `${node.id} in ${node.parent}`;
        expect(isInside(rect(node.id), rect(node.parent), 24, 36 + 24), problem).toBe(true);
      }
      for (const other of diagram.nodes) {
        if (other.id <= node.id || other.parent !== node.parent) continue;
        expect(gap(rect(node.id), rect(other.id)), `${node.id} ${other.id}`).toBeGreaterThanOrEqual(
          48,
        );
      }
    }
  });

  it("leads no line through a component that is not its end", () => {
    expect(linesThroughComponents(diagram, rects)).toEqual([]);
  });

  it("crosses no lines where it can be avoided", () => {
    const ways = [...routeEdges(diagram, catalog).values()].map(({ points }) => piecesOf(points));
    let count = 0;
    ways.forEach((way, index) => {
      for (const other of ways.slice(index + 1)) {
        count += way.flatMap((a) => other.filter((b) => cross(a, b))).length;
      }
    });
    expect(count).toBeLessThanOrEqual(CROSSINGS[template.id] ?? 0);
  });

  it.each(LANGUAGES)("shows every name in full in %s", (language) => {
    const scene = drawDiagram(template.diagram(language), {
      catalog,
      language,
      theme: "light",
      legend: true,
      words: drawingWords(language),
    });
    const texts = scene.groups
      .flatMap(({ marks }) => marks)
      .flatMap((mark) => (mark.kind === "text" ? mark.runs.map(({ text }) => text) : []));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => text.includes("…"))).toEqual([]);
  });
});

function linesThroughComponents(diagram: Diagram, rects: ReadonlyMap<string, Rect>) {
  const parents = parentIds(diagram);
  const components = diagram.nodes.filter((node) => !isContainerNode(node, catalog, parents));
  const routes = routeEdges(diagram, catalog);
  return diagram.edges.flatMap((edge) => {
    const pieces = piecesOf(routes.get(edge.id)?.points ?? []);
    return components
      .filter(({ id }) => id !== edge.source && id !== edge.target)
      .filter(({ id }) => {
        const box = rects.get(id);
        return box !== undefined && pieces.some((piece) => touches(piece, box));
      })
      .map(({ id }) => `${edge.id} through ${id}`);
  });
}

type Piece = readonly [Point, Point];

function piecesOf(points: readonly Point[]): readonly Piece[] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
}

function touches([a, b]: Piece, { x, y, width, height }: Rect): boolean {
  return (
    Math.max(a.x, b.x) > x &&
    Math.min(a.x, b.x) < x + width &&
    Math.max(a.y, b.y) > y &&
    Math.min(a.y, b.y) < y + height
  );
}

/** Whether a level and an upright piece cross, ends left out. */
function cross(one: Piece, other: Piece): boolean {
  const isLevel = ([a, b]: Piece) => a.y === b.y;
  if (isLevel(one) === isLevel(other)) return false;
  const [level, upright] = isLevel(one) ? [one, other] : [other, one];
  const [x, y] = [upright[0].x, level[0].y];
  return between(x, level[0].x, level[1].x) && between(y, upright[0].y, upright[1].y);
}

function between(value: number, a: number, b: number): boolean {
  return value > Math.min(a, b) && value < Math.max(a, b);
}

function isInside(inner: Rect, outer: Rect, padding: number, top: number): boolean {
  return (
    inner.x >= outer.x + padding &&
    inner.y >= outer.y + top &&
    inner.x + inner.width <= outer.x + outer.width - padding &&
    inner.y + inner.height <= outer.y + outer.height - padding
  );
}

/** The empty space between two boxes, along the axis on which they are further apart. */
function gap(a: Rect, b: Rect): number {
  const across = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width));
  const down = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.max(across, down);
}
