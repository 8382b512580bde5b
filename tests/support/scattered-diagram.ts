import fc from "fast-check";
import type { Diagram, DiagramNode } from "../../shared/model/schema.ts";
import { COMPONENT_SIZE } from "../../shared/model/sizes.ts";

interface Scatter {
  /** The least room between two components, in pixels. */
  readonly gap: number;
  readonly nodes: number;
  readonly edges: number;
}

const SIDES = ["left", "right", "top", "bottom"] as const;

/**
 * Diagrams of components strewn over the page without overlaps, edges anywhere between them and some
 * sides stated: there is always a way from each to each.
 */
export function scatteredDiagram({ gap, nodes, edges }: Scatter): fc.Arbitrary<Diagram> {
  const columns = Math.ceil(Math.sqrt(nodes)) + 1;
  const shift = fc.nat(60);
  const place = fc.record({ cell: fc.nat(columns * columns - 1), dx: shift, dy: shift });
  const edge = fc.record({
    from: fc.nat(),
    to: fc.nat(),
    side: fc.option(fc.constantFrom(...SIDES), { freq: 8, nil: undefined }),
  });
  return fc
    .record({
      places: fc.uniqueArray(place, {
        selector: ({ cell }) => cell,
        minLength: 2,
        maxLength: nodes,
        size: "max",
      }),
      ends: fc.array(edge, { maxLength: edges, size: "max" }),
    })
    .map(({ places, ends }) => {
      const step = { x: COMPONENT_SIZE.width + gap + 60, y: COMPONENT_SIZE.height + gap + 60 };
      const made = places.map(({ cell, dx, dy }, index): DiagramNode => ({
        id: `n${index}`,
        kind: "generic/vm",
        position: {
          x: (cell % columns) * step.x + dx,
          y: Math.floor(cell / columns) * step.y + dy,
        },
      }));
      const named = (at: number): string => made[at % made.length]?.id ?? "n0";
      return {
        format: "lintel",
        version: 1,
        nodes: made,
        edges: ends.flatMap(({ from, to, side }, index) => {
          const [source, target] = [named(from), named(to)];
          if (source === target) return [];
          return [{ id: `e${index}`, source, target, ...(side && { sourceSide: side }) }];
        }),
      };
    });
}
