import { catalogFor } from "../../../shared/catalog/own-kinds.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { absoluteRects } from "../../../shared/drawing/geometry.ts";
import { endsAlong, neighbourTowards, type Heading } from "../../../shared/edits/way-to-go.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { nodesById } from "../../../shared/model/tree.ts";
import { diagramOf } from "../../state/document-store.ts";
import type { Editor } from "../../state/workspace.ts";
import { defineCommand, type Command } from "../define-command.ts";
import { selectedNodes } from "../selected-nodes.ts";

/** Where to go from a component; undefined for nowhere. */
type Way = (diagram: Diagram, from: string) => string | undefined;

/** Selects what a way leads to from the last selected component; the first of all from none. */
function go(editor: Editor, way: Way): void {
  const { document, view } = editor;
  const diagram = diagramOf(document.getState());
  const from = selectedNodes(editor).at(-1);
  const to = from === undefined ? diagram.nodes[0]?.id : way(diagram, from);
  if (to !== undefined) view.setState({ selection: new Set([to]), reveal: { ids: [to] } });
}

const hasNodes: NonNullable<Command["when"]> = ({ editor }) =>
  editor !== null && diagramOf(editor.document.getState()).nodes.length > 0;

const HEADINGS: readonly { readonly heading: Heading; readonly key: string }[] = [
  { heading: "left", key: "ArrowLeft" },
  { heading: "right", key: "ArrowRight" },
  { heading: "up", key: "ArrowUp" },
  { heading: "down", key: "ArrowDown" },
];

const towards = HEADINGS.map(({ heading, key }, order) =>
  defineCommand({
    id: `navigate.${heading}`,
    title: `navigate.towards.${heading}`,
    menu: { place: "view", group: 5, order },
    shortcut: `Alt+${key}`,
    when: hasNodes,
    run: ({ editor }) => {
      if (!editor) return;
      go(editor, (diagram, from) =>
        neighbourTowards(absoluteRects(diagram, catalogFor(diagram, catalog)), from, heading),
      );
    },
  }),
);

const WAYS = [
  {
    name: "forwards",
    key: "ArrowRight",
    way: ({ edges }, from) => endsAlong(edges, from, "forwards")[0],
  },
  {
    name: "backwards",
    key: "ArrowLeft",
    way: ({ edges }, from) => endsAlong(edges, from, "backwards")[0],
  },
  {
    name: "outwards",
    key: "ArrowUp",
    way: (diagram, from) => nodesById(diagram).get(from)?.parent,
  },
  {
    name: "inwards",
    key: "ArrowDown",
    way: ({ nodes }, from) => nodes.find(({ parent }) => parent === from)?.id,
  },
] as const satisfies readonly { readonly name: string; readonly key: string; readonly way: Way }[];

const alongWays = WAYS.map(({ name, key, way }, order) =>
  defineCommand({
    id: `navigate.${name}`,
    title: `navigate.${name}`,
    menu: { place: "view", group: 6, order },
    shortcut: `Mod+${key}`,
    when: hasNodes,
    run: ({ editor }) => {
      if (editor) go(editor, way);
    },
  }),
);

/** The next edge of the selected component, or of the component whose edge is selected, in turn. */
const nextEdge = defineCommand({
  id: "navigate.edge",
  title: "navigate.edge",
  menu: { place: "view", group: 6, order: 10 },
  shortcut: "Alt+E",
  when: ({ editor }) => editor !== null && diagramOf(editor.document.getState()).edges.length > 0,
  run: ({ editor }) => {
    if (!editor) return;
    const { edges } = diagramOf(editor.document.getState());
    const { selection } = editor.view.getState();
    const chosen = edges.find(({ id }) => selection.has(id));
    const from = chosen?.source ?? [...selection][0];
    const around = edges.filter(({ source, target }) => source === from || target === from);
    const offered = around.length > 0 ? around : edges;
    const next = offered[(chosen ? offered.indexOf(chosen) + 1 : 0) % offered.length];
    if (!next) return;
    const reveal = { ids: [next.source, next.target] };
    editor.view.setState({ selection: new Set([next.id]), reveal });
  },
});

export const going: readonly Command[] = [...towards, ...alongWays, nextEdge];
