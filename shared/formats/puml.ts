import { ok } from "../lib/result.ts";
import { defineFormat } from "./define-format.ts";
import { indented, outlineOf, shapeOf, type OutlineEdge, type OutlineNode } from "./outline.ts";
import { plantText } from "./plant-text.ts";

/** PlantUML's deployment diagram. It includes nothing, so that it is drawn offline. */
export const puml = defineFormat({
  id: "puml",
  extension: "puml",
  mediaType: "text/x-plantuml",
  content: "text",
  title: "textFormats.puml",
  options: [],
  export(diagram, options) {
    const { title, roots, edges } = outlineOf(diagram, options);
    const lines = [
      "@startuml",
      ...(title === "" ? [] : [`title "${plantText(title)}"`]),
      "left to right direction",
      ...roots.flatMap(nodeLines),
      ...edges.map(edgeLine),
      "@enduml",
    ];
    return Promise.resolve(ok(`${lines.join("\n")}\n`));
  },
});

const WORDS = {
  person: "actor",
  store: "database",
  files: "storage",
  queue: "queue",
  cloud: "cloud",
  box: "node",
} as const;

function nodeLines(one: OutlineNode): readonly string[] {
  const label = `"${plantText(one.label)}" as ${one.id}`;
  if (!one.container) return [`${WORDS[shapeOf(one)]} ${label}`];
  // An empty block is no block to PlantUML.
  if (one.children.length === 0) return [`rectangle ${label}`];
  return [`rectangle ${label} {`, ...indented(one.children.flatMap(nodeLines)), "}"];
}

function edgeLine({ source, target, label, flow, optional }: OutlineEdge): string {
  const arrow = flow === "request" && !optional ? "-->" : "..>";
  const words = label === "" ? "" : ` : ${plantText(label)}`;
  return `${source.id} ${arrow} ${target.id}${words}`;
}
