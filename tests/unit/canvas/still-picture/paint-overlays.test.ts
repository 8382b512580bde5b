import { expect, it } from "vitest";
import { createLayoutReader } from "../../../../renderer/canvas/diagram-layout.ts";
import { paintSubjects } from "../../../../renderer/canvas/still-picture/paint-area.ts";
import type { Brush } from "../../../../renderer/canvas/still-picture/pen.ts";
import { createNodesToFlow } from "../../../../renderer/canvas/to-flow.ts";
import { catalog } from "../../../../shared/catalog/registry.ts";
import { LAYERS } from "../../../../shared/catalog/responsibility.ts";
import { responsibilitiesOf } from "../../../../shared/drawing/responsibilities.ts";
import { translator } from "../../../../shared/i18n/translate.ts";
import { sketch } from "../../../../shared/model/sketch.ts";

const diagram = sketch({ nodes: { web: "aws/ec2", users: "user" } });

/** Paints the diagram from afar and tells what was written, and how many round boxes were drawn. */
function painted(shown: Pick<Brush, "responsibilities" | "comments">) {
  const written: string[] = [];
  let boxes = 0;
  const colour = new Proxy({}, { get: () => "#000" });
  const pen = new Proxy(
    {},
    {
      get:
        (_pen, name) =>
        (...given: unknown[]) => {
          if (name === "fillText") written.push(String(given[0]));
          if (name === "roundRect") boxes += 1;
        },
      set: () => true,
    },
  ) as CanvasRenderingContext2D;
  const colours = new Proxy(
    {},
    { get: (_all, name) => (name === "deployments" || name === "severities" ? colour : "#000") },
  ) as Brush["colours"];
  const brush: Brush = {
    ...{ pen, colours, zoom: 0.25, detail: "boxes", markScale: 2.5, language: "en" },
    ...{ t: translator("en"), ...shown },
  };
  const layout = createLayoutReader(catalog)(diagram);
  const nodes = createNodesToFlow(catalog)({
    ...{ diagram, layout, selection: new Set(), marks: new Map(), emphasis: new Map() },
    ...{ renaming: null, dragged: new Map(), resized: new Map(), dropTarget: null },
  });
  const subjects = nodes.flatMap((node) => {
    const rect = layout.rects.get(node.id);
    return rect ? [[node, rect] as const] : [];
  });
  paintSubjects(brush, { nodes: subjects, edges: [] }, true);
  return { written, boxes };
}

it("shows from afar who runs the layers, and where comments wait", () => {
  const plain = painted({ responsibilities: null, comments: new Map() });
  expect(plain).toEqual({ written: [], boxes: 0 });
  const layers = painted({
    responsibilities: responsibilitiesOf(diagram, catalog),
    comments: new Map(),
  });
  expect(layers.boxes).toBe(LAYERS.length);
  const commented = painted({ responsibilities: null, comments: new Map([["users", 2]]) });
  expect(commented).toEqual({ written: ["2"], boxes: 1 });
});
