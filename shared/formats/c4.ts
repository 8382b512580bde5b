import { ok } from "../lib/result.ts";
import { defineFormat } from "./define-format.ts";
import { indented, outlineOf, shapeOf, type OutlineEdge, type OutlineNode } from "./outline.ts";
import { plantText } from "./plant-text.ts";

/** C4's deployment view in PlantUML, with the macros of PlantUML's own standard library. */
export const c4 = defineFormat({
  id: "c4",
  extension: "puml",
  mediaType: "text/x-plantuml",
  content: "text",
  title: "textFormats.c4",
  options: [],
  export(diagram, options) {
    const { title, roots, edges } = outlineOf(diagram, options);
    const lines = [
      "@startuml",
      "!include <C4/C4_Deployment>",
      ...(title === "" ? [] : [`title "${plantText(title)}"`]),
      ...roots.flatMap(nodeLines),
      ...edges.map(edgeLine),
      "@enduml",
    ];
    return Promise.resolve(ok(`${lines.join("\n")}\n`));
  },
});

const MACROS = {
  person: "Person",
  store: "ContainerDb",
  files: "ContainerDb",
  queue: "ContainerQueue",
  cloud: "System_Ext",
  box: "Container",
} as const;

function nodeLines(one: OutlineNode): readonly string[] {
  const label = argument(one.label);
  if (!one.container) {
    const shape = shapeOf(one);
    const technology = shape === "person" || shape === "cloud" ? [] : [argument(one.kindName)];
    return [`${MACROS[shape]}(${[one.id, label, ...technology].join(", ")})`];
  }
  const head = `Deployment_Node(${one.id}, ${label}, ${argument(one.kindName)})`;
  if (one.children.length === 0) return [head];
  return [`${head} {`, ...indented(one.children.flatMap(nodeLines)), "}"];
}

const edgeLine = ({ source, target, label }: OutlineEdge): string =>
  `Rel(${source.id}, ${target.id}, ${argument(label)})`;

/** Commas end an argument, even inside quotes, in old versions of the preprocessor. */
const argument = (text: string): string => `"${plantText(text).replaceAll(",", "<U+002C>")}"`;
