import { ok } from "../lib/result.ts";
import { defineFormat } from "./define-format.ts";
import { mermaidText } from "./mermaid-text.ts";
import { indented, outlineOf, shapeOf, type OutlineEdge, type OutlineNode } from "./outline.ts";

/** Mermaid's flowchart, which pull requests and wikis draw. */
export const mmd = defineFormat({
  id: "mmd",
  extension: "mmd",
  mediaType: "text/vnd.mermaid",
  content: "text",
  title: "textFormats.mmd",
  options: [],
  export(diagram, options) {
    const { title, roots, edges } = outlineOf(diagram, options);
    const lines = [
      ...(title === "" ? [] : ["---", `title: ${JSON.stringify(title)}`, "---"]),
      "flowchart LR",
      ...indented([...roots.flatMap(nodeLines), ...edges.map(edgeLine)]),
    ];
    return Promise.resolve(ok(`${lines.join("\n")}\n`));
  },
});

const SHAPES = {
  person: ["([", "])"],
  store: ["[(", ")]"],
  files: ["[(", ")]"],
  queue: ["[[", "]]"],
  cloud: ["(", ")"],
  box: ["[", "]"],
} as const;

function nodeLines(one: OutlineNode): readonly string[] {
  if (one.children.length === 0) {
    const [open, close] = SHAPES[shapeOf(one)];
    return [`${one.id}${open}${mermaidText(one.label)}${close}`];
  }
  return [
    `subgraph ${one.id}[${mermaidText(one.label)}]`,
    ...indented(one.children.flatMap(nodeLines)),
    "end",
  ];
}

function edgeLine({ source, target, label, flow, optional }: OutlineEdge): string {
  const arrow = flow !== "request" || optional ? "-.->" : "-->";
  return `${source.id} ${arrow}${label === "" ? "" : `|${mermaidText(label)}|`} ${target.id}`;
}
