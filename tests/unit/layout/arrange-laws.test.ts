import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { absoluteRects } from "../../../shared/drawing/geometry.ts";
import { DIRECTIONS } from "../../../shared/layout/arrange-options.ts";
import { omit } from "../../../shared/lib/omit.ts";
import { arrange } from "../../../shared/layout/arrange.ts";
import type { Diagram, DiagramNode } from "../../../shared/model/schema.ts";
import { withDescendants } from "../../../shared/model/tree.ts";
import { TEMPLATES } from "../../../shared/templates/registry.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";
import { createTestEngine } from "../../support/layout-engine.ts";
import { overlapping, sticking } from "../../support/layout-faults.ts";
import { randomDiagram } from "../../support/random-diagram.ts";

const engine = createTestEngine();
const NONE: ReadonlySet<string> = new Set();
const direction = fc.constantFrom(...DIRECTIONS);
const SECONDS = 60_000;

/** A random diagram with some nodes pinned or locked, by their number. */
const heldDiagram = fc
  .record({ diagram: randomDiagram, pins: fc.array(fc.nat(12)), locks: fc.array(fc.nat(12)) })
  .map(({ diagram, pins, locks }): Diagram => ({
    ...diagram,
    nodes: diagram.nodes.map((node, index) => ({
      ...node,
      ...(pins.includes(index) && { pinned: true }),
      ...(locks.includes(index) && { locked: true }),
    })),
  }));

const isHeld = (node: DiagramNode): boolean => node.pinned === true || node.locked === true;

/** Held nodes, those around one, and those inside a locked container. */
function standing(diagram: Diagram): ReadonlySet<string> {
  const locked = diagram.nodes.filter((node) => node.locked === true).map(({ id }) => id);
  const ids = new Set(withDescendants(diagram, locked));
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]));
  for (const node of diagram.nodes.filter(isHeld)) {
    for (let at: DiagramNode | undefined = node; at; at = byId.get(at.parent ?? "")) ids.add(at.id);
  }
  return ids;
}

describe("arranging any diagram", () => {
  it("lets no siblings overlap and keeps everything in its container", { timeout: SECONDS }, () =>
    fc.assert(
      fc.asyncProperty(randomDiagram, direction, async (diagram, way) => {
        const options = { catalog, direction: way, selection: NONE };
        const { diagram: after } = await arrange(diagram, options, engine);
        expect(overlapping(after, catalog)).toEqual([]);
        expect(sticking(after, catalog)).toEqual([]);
      }),
      { seed: 5, numRuns: 150 },
    ),
  );

  it("changes places and sizes of containers only", { timeout: SECONDS }, () =>
    fc.assert(
      fc.asyncProperty(randomDiagram, direction, async (diagram, way) => {
        const options = { catalog, direction: way, selection: NONE };
        const { diagram: after } = await arrange(diagram, options, engine);
        const rest = (node: DiagramNode) => omit(node, "position", "size");
        expect(after.nodes.map(rest)).toEqual(diagram.nodes.map(rest));
        const components = (one: Diagram) =>
          one.nodes.filter(({ kind }) => !kind.startsWith("zone/")).map(({ size }) => size);
        expect(components(after)).toEqual(components(diagram));
      }),
      { seed: 6, numRuns: 50 },
    ),
  );

  it(
    "leaves what is pinned or locked where it is, and nothing free over it",
    { timeout: SECONDS },
    () =>
      fc.assert(
        fc.asyncProperty(heldDiagram, direction, async (diagram, way) => {
          const options = { catalog, direction: way, selection: NONE };
          const { diagram: after } = await arrange(diagram, options, engine);
          const [before, now] = [absoluteRects(diagram, catalog), absoluteRects(after, catalog)];
          for (const { id, locked } of diagram.nodes.filter(isHeld)) {
            const [old, rect] = [before.get(id), now.get(id)];
            expect({ x: rect?.x, y: rect?.y }).toEqual({ x: old?.x, y: old?.y });
            if (locked === true) expect(rect).toEqual(old);
          }
          const stands = standing(diagram);
          expect(overlapping(after, catalog, (id) => !stands.has(id))).toEqual([]);
          // Among what stays, nothing comes to overlap that did not before.
          const known = overlapping(diagram, catalog);
          expect(overlapping(after, catalog).filter((pair) => !known.includes(pair))).toEqual([]);
        }),
        { seed: 7, numRuns: 200 },
      ),
  );

  it("moves nothing that is not selected", { timeout: SECONDS }, () =>
    fc.assert(
      fc.asyncProperty(
        randomDiagram,
        fc.array(fc.nat(12)),
        direction,
        async (diagram, picks, way) => {
          const picked = diagram.nodes.filter((_, index) => picks.includes(index));
          const selection = new Set(picked.map(({ id }) => id));
          const siblings = new Set(picked.map(({ parent }) => parent)).size < picked.length;
          fc.pre(siblings);
          const options = { catalog, direction: way, selection };
          const { diagram: after } = await arrange(diagram, options, engine);
          const arranged = withDescendants(diagram, selection);
          after.nodes.forEach((node, index) => {
            if (!arranged.has(node.id)) expect(node).toBe(diagram.nodes[index]);
          });
        },
      ),
      { seed: 8, numRuns: 100 },
    ),
  );
});

describe("arranging an architecture of 300 components in nested zones", () => {
  const diagram = generateArchitecture(300);

  it.each(DIRECTIONS)(
    "overlaps nothing and keeps all inside, %s",
    { timeout: SECONDS },
    async (way) => {
      const options = { catalog, direction: way, selection: NONE };
      const { diagram: after } = await arrange(diagram, options, engine);
      expect(overlapping(after, catalog)).toEqual([]);
      expect(sticking(after, catalog)).toEqual([]);
    },
  );

  it("ends the same every time, even in another engine", { timeout: SECONDS }, async () => {
    const options = { catalog, direction: "right", selection: NONE } as const;
    const { diagram: once } = await arrange(diagram, options, engine);
    const { diagram: again } = await arrange(diagram, options, createTestEngine());
    expect(again).toEqual(once);
  });
});

describe.each(TEMPLATES)("arranging $id", (template) => {
  it(
    "overlaps nothing, keeps all inside, and begins where it began",
    { timeout: SECONDS },
    async () => {
      const diagram = template.diagram("en");
      const options = { catalog, direction: "right", selection: NONE } as const;
      const { diagram: after } = await arrange(diagram, options, engine);
      expect(overlapping(after, catalog)).toEqual([]);
      expect(sticking(after, catalog)).toEqual([]);
      const corner = (one: Diagram) => {
        const rects = [...absoluteRects(one, catalog).values()];
        return [Math.min(...rects.map(({ x }) => x)), Math.min(...rects.map(({ y }) => y))];
      };
      expect(corner(after)).toEqual(corner(diagram));
    },
  );
});
