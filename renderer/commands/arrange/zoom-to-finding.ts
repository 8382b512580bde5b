import { findingKey } from "../../../shared/rules/finding-key.ts";
import { diagramOf } from "../../state/document-store.ts";
import type { Editor } from "../../state/workspace.ts";
import { defineCommand } from "../define-command.ts";

/** The ids of the nodes that the finding in focus speaks of. */
function nodesOfFinding({ document, view, findings }: Editor): readonly string[] {
  const { finding } = view.getState();
  const focus = findings.getState().findings.find((one) => findingKey(one) === finding);
  if (!focus) return [];
  const { nodes, edges } = diagramOf(document.getState());
  const named = new Set([...focus.subject.split("|"), ...focus.related, ...(focus.path ?? [])]);
  const ends = edges.flatMap(({ id, source, target }) => (named.has(id) ? [source, target] : []));
  const all = new Set([...named, ...ends]);
  return nodes.flatMap(({ id }) => (all.has(id) ? [id] : []));
}

export const zoomToFinding = defineCommand({
  id: "arrange.zoomToFinding",
  title: "arrange.zoomToFinding",
  menu: { place: "view", group: 1, order: 5 },
  shortcut: "Alt+F8",
  when: ({ editor }) => editor !== null && nodesOfFinding(editor).length > 0,
  run: ({ editor }) => {
    if (editor) editor.view.setState({ reveal: { ids: nodesOfFinding(editor), fill: true } });
  },
});
