import { translator } from "../i18n/translate.ts";
import { ok } from "../lib/result.ts";
import { defineFormat } from "./define-format.ts";
import { mermaidText } from "./mermaid-text.ts";
import { outlineOf, shapeOf, type OutlineEdge, type OutlineNode } from "./outline.ts";

/** Mermaid's architecture diagram: groups and services with icons. */
export const architecture = defineFormat({
  id: "architecture",
  extension: "mmd",
  mediaType: "text/vnd.mermaid",
  content: "text",
  title: "textFormats.architecture",
  options: [],
  export(diagram, options) {
    const t = translator(options.language);
    const { nodes, edges } = outlineOf(diagram, options);
    const left = edges.filter((edge) => edgeLine(edge) === undefined).length;
    const lines = [
      "architecture-beta",
      // It draws arrows between services only: those from an empty or a purely nested group stay away.
      ...(left > 0 ? [`  %% ${t("textFormats.leftOut", { count: left })}`] : []),
      ...nodes.map((one) => `  ${isGroup(one) ? groupLine(one) : serviceLine(one)}`),
      ...edges.flatMap((edge) => edgeLine(edge) ?? []).map((line) => `  ${line}`),
    ];
    return Promise.resolve(ok(`${lines.join("\n")}\n`));
  },
});

const ICONS = {
  person: "internet",
  cloud: "cloud",
  store: "database",
  files: "disk",
  queue: "server",
  box: "server",
} as const;

/** A group without anything in it cannot be drawn: it becomes a service. */
const isGroup = (one: OutlineNode): boolean => one.children.length > 0;

const within = ({ parent }: OutlineNode): string => (parent ? ` in ${parent.id}` : "");

const groupLine = (one: OutlineNode): string =>
  `group ${one.id}(cloud)[${mermaidText(one.label)}]${within(one)}`;

const serviceLine = (one: OutlineNode): string =>
  `service ${one.id}(${ICONS[shapeOf(one)]})[${mermaidText(one.label)}]${within(one)}`;

function edgeLine({ source, target, label }: OutlineEdge): string | undefined {
  const from = endOf(source);
  const to = endOf(target);
  if (from === undefined || to === undefined || source === target) return undefined;
  const title = label === "" ? "--" : `-[${mermaidText(label)}]-`;
  return `${from}:R ${title}> L:${to}`;
}

/** An edge of a group is written by a service that stands in it. */
function endOf(one: OutlineNode): string | undefined {
  if (!isGroup(one)) return one.id;
  const service = one.children.find((child) => !isGroup(child));
  return service && `${service.id}{group}`;
}
