import type { Json, JsonObject } from "../lib/json.ts";
import type { Diagram, DiagramEdge, DiagramNode, Waiver } from "./schema.ts";

interface NodeOptions extends JsonObject {
  readonly [key: string]: Json;
}

/** A kind (`vm` is short for `generic/vm`), alone or with `{ in: parent, name, deployment, ...properties }`. */
export type SketchNode = string | readonly [kind: string, options: NodeOptions];

/** Source and target, with `{ id, name, flow, ...properties }`. The id is `source->target` unless given. */
export type SketchEdge =
  | readonly [source: string, target: string]
  | readonly [source: string, target: string, options: NodeOptions];

export interface Sketch {
  readonly nodes: Readonly<Record<string, SketchNode>>;
  readonly edges?: readonly SketchEdge[];
  readonly settings?: JsonObject;
  readonly waivers?: readonly Waiver[];
}

/**
 * Builds a diagram from the shortest readable notation. Rule examples and tests are written in it.
 * Positions form a plain grid; they mean nothing.
 */
export function sketch({ nodes, edges = [], settings, waivers }: Sketch): Diagram {
  return {
    format: "lintel",
    version: 1,
    ...(settings && { settings }),
    nodes: Object.entries(nodes).map(([id, node], index) => sketchNode(id, node, index)),
    edges: edges.map(sketchEdge),
    ...(waivers && { waivers }),
  };
}

function sketchNode(id: string, node: SketchNode, index: number): DiagramNode {
  const [short, options] = typeof node === "string" ? [node, {}] : node;
  const { in: parent, name, deployment, ...properties } = options;
  return {
    id,
    kind: short.includes("/") ? short : `generic/${short}`,
    name: typeof name === "string" ? name : id,
    ...(typeof parent === "string" && { parent }),
    position: { x: (index % 6) * 240, y: Math.floor(index / 6) * 120 },
    ...(deployment !== undefined && { deployment }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

function sketchEdge([source, target, options = {}]: SketchEdge): DiagramEdge {
  const { id, name, flow, ...properties } = options;
  return {
    id: typeof id === "string" ? id : `${source}->${target}`,
    source,
    target,
    ...(typeof name === "string" && { name }),
    ...(flow !== undefined && { flow }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}
