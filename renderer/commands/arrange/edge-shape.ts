import { freeWay, setLabelPosition } from "../../../shared/edits/edge-way.ts";
import { diagramOf } from "../../state/document-store.ts";
import { defineCommand, type CommandContext } from "../define-command.ts";
import { onlyEdge } from "../selected-nodes.ts";

const STEP = 0.1;
const MIDDLE = 0.5;

/** Whether an edge is selected whose way or label was placed by hand. */
function isPlaced({ editor }: CommandContext): boolean {
  if (!editor) return false;
  const { selection } = editor.view.getState();
  return diagramOf(editor.document.getState()).edges.some(
    ({ id, bends, sourceSide, targetSide, labelPosition }) =>
      selection.has(id) && (bends ?? sourceSide ?? targetSide ?? labelPosition) !== undefined,
  );
}

export const freeEdgeWay = defineCommand({
  id: "arrange.freeWay",
  title: "arrange.straighten",
  menu: { place: "arrange", group: 5, order: 3 },
  context: { on: ["edge", "several"], group: 2, order: 3 },
  when: isPlaced,
  run: ({ editor }) => {
    if (!editor) return;
    const { selection } = editor.view.getState();
    editor.document.apply("arrange.straighten", (diagram) => freeWay(diagram, selection));
  },
});

const LABEL_MOVES = [
  { name: "labelBack", by: -STEP, order: 4 },
  { name: "labelOn", by: STEP, order: 5 },
] as const;

export const labelMoves = LABEL_MOVES.map(({ name, by, order }) =>
  defineCommand({
    id: `arrange.${name}`,
    title: `arrange.${name}`,
    menu: { place: "arrange", group: 5, order },
    when: (context) => (onlyEdge(context)?.name ?? "") !== "",
    run: (context) => {
      const edge = onlyEdge(context);
      if (!edge) return;
      const { labelPosition } = edge;
      const share = typeof labelPosition === "number" ? labelPosition : MIDDLE;
      context.editor?.document.apply("arrange.moveLabel", (diagram) =>
        setLabelPosition(diagram, edge.id, share + by),
      );
    },
  }),
);
