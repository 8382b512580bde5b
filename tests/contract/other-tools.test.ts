import { parse } from "@mermaid-js/parser";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { catalog } from "../../shared/catalog/registry.ts";
import { absoluteRects } from "../../shared/drawing/geometry.ts";
import { architecture } from "../../shared/formats/architecture.ts";
import { drawio } from "../../shared/formats/drawio.ts";
import { sketch, type SketchEdge, type SketchNode } from "../../shared/model/sketch.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { TEMPLATES } from "../../shared/templates/registry.ts";
import { HOSTILE_NAMES, textOfFormat } from "../support/text-of-format.ts";

/** Read back by parsers that other people wrote. */

/** The second is a container that holds all that come after it. */
const hostile = sketch({
  nodes: Object.fromEntries(
    HOSTILE_NAMES.map((name, at): [string, SketchNode] => [
      `h${at}`,
      [at % 2 === 0 ? "vm" : "zone/network", { name, ...(at > 1 && { in: "h1" }) }],
    ]),
  ),
  edges: HOSTILE_NAMES.slice(1).map((name, at): SketchEdge => ["h0", `h${at + 1}`, { name }]),
});

const DIAGRAMS: readonly (readonly [string, Diagram])[] = [
  ...TEMPLATES.map(({ id, diagram }) => [id, diagram("ko")] as const),
  ["hostile names", hostile],
];

interface Cell {
  readonly id: string;
  readonly value?: string;
  readonly vertex?: string;
  readonly edge?: string;
  readonly parent?: string;
  readonly source?: string;
  readonly target?: string;
  readonly mxGeometry?: Readonly<Record<"x" | "y" | "width" | "height", string>>;
}

function cellsOf(xml: string): readonly Cell[] {
  const reader = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
  const read = reader.parse(xml) as {
    mxfile: { diagram: { mxGraphModel: { root: { mxCell: Cell[] } } } };
  };
  return read.mxfile.diagram.mxGraphModel.root.mxCell;
}

describe.each(DIAGRAMS)("%s", (_name, diagram) => {
  it("opens in draw.io with the same parents, places and lines", async () => {
    const cells = cellsOf(await textOfFormat(drawio, diagram, "ko"));
    const byId = new Map(cells.map((cell) => [cell.id, cell]));
    const rects = absoluteRects(diagram, catalog);
    const idOf = (id: string | undefined) =>
      id === undefined ? "1" : `n${diagram.nodes.findIndex((node) => node.id === id) + 1}`;
    for (const node of diagram.nodes) {
      const cell = byId.get(idOf(node.id));
      expect(cell?.vertex).toBe("1");
      expect(cell?.parent).toBe(idOf(node.parent));
      const rect = rects.get(node.id);
      let [x, y] = [0, 0];
      for (let at = cell; at?.mxGeometry; at = byId.get(at.parent ?? "")) {
        x += Number(at.mxGeometry.x);
        y += Number(at.mxGeometry.y);
      }
      expect({ x, y }).toEqual({ x: rect?.x, y: rect?.y });
      expect(Number(cell?.mxGeometry?.width)).toBe(rect?.width);
    }
    const lines = cells.filter(({ edge }) => edge === "1");
    expect(lines.map(({ source, target }) => [source, target])).toEqual(
      diagram.edges.map(({ source, target }) => [idOf(source), idOf(target)]),
    );
  });

  it("is an architecture diagram to Mermaid's parser", async () => {
    const text = await textOfFormat(architecture, diagram, "ko");
    const { groups, services } = await parse("architecture", text);
    expect(groups.length + services.length).toBe(diagram.nodes.length);
  });
});
