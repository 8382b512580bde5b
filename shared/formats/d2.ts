import { ok } from "../lib/result.ts";
import { defineFormat } from "./define-format.ts";
import { indented, outlineOf, shapeOf, type OutlineEdge, type OutlineNode } from "./outline.ts";

/** D2, Terrastruct's language for diagrams. */
export const d2 = defineFormat({
  id: "d2",
  extension: "d2",
  mediaType: "text/x-d2",
  content: "text",
  title: "textFormats.d2",
  options: [],
  export(diagram, options) {
    const { title, roots, edges } = outlineOf(diagram, options);
    const lines = [
      "direction: right",
      ...(title === "" ? [] : titleLines(title)),
      ...roots.flatMap(nodeLines),
      ...edges.flatMap(edgeLines),
    ];
    return Promise.resolve(ok(`${lines.join("\n")}\n`));
  },
});

const SHAPES = {
  person: "person",
  store: "cylinder",
  files: "stored_data",
  queue: "queue",
  cloud: "cloud",
  box: undefined,
} as const;

const titleLines = (title: string): readonly string[] => [
  `title: ${quoted(title)} {`,
  ...indented(["shape: text", "near: top-center", "style.font-size: 24"]),
  "}",
];

function nodeLines(one: OutlineNode): readonly string[] {
  const shape = one.container ? undefined : SHAPES[shapeOf(one)];
  const inside = [
    ...(shape === undefined ? [] : [`shape: ${shape}`]),
    ...one.children.flatMap(nodeLines),
  ];
  const head = `${one.id}: ${quoted(one.label)}`;
  return inside.length === 0 ? [head] : [`${head} {`, ...indented(inside), "}"];
}

function edgeLines({ source, target, label, flow, optional }: OutlineEdge): readonly string[] {
  const head = `${pathOf(source)} -> ${pathOf(target)}${label === "" ? "" : `: ${quoted(label)}`}`;
  if (flow === "request" && !optional) return [head];
  return [`${head}${label === "" ? ":" : ""} {`, ...indented(["style.stroke-dash: 4"]), "}"];
}

/** Names are read in their container: from outside, the way to them is told. */
const pathOf = ({ id, parent }: OutlineNode): string => (parent ? `${pathOf(parent)}.${id}` : id);

/** In single quotes nothing is substituted; a quote is doubled. Source: D2's documentation, "Strings". */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
