import { mayHold } from "../../shared/edits/containment.ts";
import { catalogFor } from "../../shared/catalog/own-kinds.ts";
import { catalog as builtIn } from "../../shared/catalog/registry.ts";
import type { DiagramEdge, DiagramNode } from "../../shared/model/schema.ts";
import { diagramOf } from "../state/document-store.ts";
import type { Editor } from "../state/workspace.ts";
import type { CommandContext } from "./define-command.ts";

/** After every edit dozens of commands ask whether they can be carried out. */
const idsOf = new WeakMap<readonly DiagramNode[], ReadonlySet<string>>();

function nodeIds(nodes: readonly DiagramNode[]): ReadonlySet<string> {
  const ids = idsOf.get(nodes) ?? new Set(nodes.map(({ id }) => id));
  idsOf.set(nodes, ids);
  return ids;
}

/** The ids of the selected components and containers, in the order they were selected. */
export function selectedNodes({ document, view }: Editor): readonly string[] {
  const known = nodeIds(diagramOf(document.getState()).nodes);
  return [...view.getState().selection].filter((id) => known.has(id));
}

/** Whether at least so many components and containers are selected. */
export function nodesSelected(least: number): (context: CommandContext) => boolean {
  return ({ editor }) => {
    if (!editor || editor.view.getState().selection.size < least) return false;
    return selectedNodes(editor).length >= least;
  };
}

/** The edge, when it alone is selected. */
export function onlyEdge({ editor }: CommandContext): DiagramEdge | undefined {
  const [id, ...others] = editor?.view.getState().selection ?? [];
  if (!editor || id === undefined || others.length > 0) return undefined;
  return diagramOf(editor.document.getState()).edges.find((edge) => edge.id === id);
}

/** The selected containers. */
export function selectedContainers(editor: Editor): readonly DiagramNode[] {
  const ids = new Set(selectedNodes(editor));
  const diagram = diagramOf(editor.document.getState());
  const catalog = catalogFor(diagram, builtIn);
  return diagram.nodes.filter((node) => ids.has(node.id) && mayHold(node, catalog));
}
