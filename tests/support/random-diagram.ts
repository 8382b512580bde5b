import fc from "fast-check";
import type { Diagram, DiagramNode } from "../../shared/model/schema.ts";

const HOSTILE = fc.constantFrom(
  "",
  "주문 데이터베이스",
  "Primary order database of the shop",
  "大韓民國 서버",
  "🚀 👩‍💻 배포",
  '<script>alert("1")</script>',
  "]]> & ' \" <!--",
  "\u0000\u001b[31m\u202eabc",
  "\ud800 half",
  "ภาษาไทย",
);

const node = fc.record({
  kind: fc.constantFrom("generic/vm", "generic/database", "aws/s3", "generic/note", "foo/bar"),
  name: fc.oneof(HOSTILE, fc.string({ unit: "binary", maxLength: 60 })),
  x: fc.integer({ min: -2_000, max: 2_000 }),
  y: fc.integer({ min: -2_000, max: 2_000 }),
  container: fc.boolean(),
  inside: fc.nat(),
  sized: fc.boolean(),
});
const edge = fc.record({
  source: fc.nat(),
  target: fc.nat(),
  name: HOSTILE,
  flow: fc.constantFrom("request", "backup", "no such flow", 7),
  bends: fc.array(fc.record({ x: fc.integer({ max: 900 }), y: fc.integer({ max: 900 }) }), {
    maxLength: 2,
  }),
  side: fc.constantFrom("left", "bottom", "somewhere", undefined),
});

/** Diagrams of every shape a file may hold: nested, overlapping, with hostile names and odd values. */
export const randomDiagram: fc.Arbitrary<Diagram> = fc
  .record({ nodes: fc.array(node, { maxLength: 12 }), edges: fc.array(edge, { maxLength: 16 }) })
  .map(({ nodes, edges }) => {
    const made: DiagramNode[] = [];
    nodes.forEach(({ kind, name, x, y, container, inside, sized }, index) => {
      const around = made.filter((one) => one.kind.startsWith("zone/"));
      const parent = around[inside % (around.length + 1)];
      made.push({
        id: `n${index}`,
        kind: container ? "zone/network" : kind,
        name,
        position: { x, y },
        ...(parent && { parent: parent.id }),
        ...(sized && { size: { width: 260, height: 140 } }),
      });
    });
    return {
      format: "lintel",
      version: 1,
      nodes: made,
      edges: edges.flatMap(({ source, target, name, flow, bends, side }, index) => {
        const from = made[source % made.length];
        const to = made[target % made.length];
        if (!from || !to) return [];
        return [
          {
            id: `e${index}`,
            source: from.id,
            target: to.id,
            name,
            flow,
            ...(bends.length > 0 && { bends }),
            ...(side !== undefined && { sourceSide: side }),
          },
        ];
      }),
    };
  });
