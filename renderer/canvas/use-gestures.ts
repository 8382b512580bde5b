import {
  useReactFlow,
  type Connection,
  type OnConnectEnd,
  type OnEdgesChange,
  type OnNodesChange,
} from "@xyflow/react";
import { useMemo, type MouseEvent as ReactMouseEvent } from "react";
import { drawEdge } from "../../shared/edits/draw-edge.ts";
import { toggleFailing } from "../state/failing.ts";
import type { Editor } from "../state/workspace.ts";
import type { ComponentFlowNode, DiagramFlowEdge } from "./flow-types.ts";
import { readEdgeSelection, readNodeChanges, withSelected } from "./from-flow.ts";
import { pointOf, underPointer } from "./gestures/under-pointer.ts";
import { useLasso } from "./gestures/use-lasso.ts";
import { useNodeDrag } from "./gestures/use-node-drag.ts";
import { useNodeResize } from "./gestures/use-node-resize.ts";

interface Gestures {
  onNodesChange: OnNodesChange<ComponentFlowNode>;
  onEdgesChange: OnEdgesChange<DiagramFlowEdge>;
  onNodeDragStart: (event: unknown, node: unknown, nodes: readonly { id: string }[]) => void;
  onNodeDragStop: () => void;
  onSelectionStart: () => void;
  onSelectionEnd: () => void;
  onConnect: (connection: Connection) => void;
  onConnectEnd: OnConnectEnd;
  onNodeClick: (event: unknown, node: { id: string }) => void;
  onEdgeClick: (event: unknown, edge: { id: string }) => void;
  onNodeDoubleClick: (event: unknown, node: { id: string }) => void;
  onEdgeDoubleClick: (event: unknown, edge: { id: string }) => void;
  onPaneClick: () => void;
  onContextMenu: (event: ReactMouseEvent) => void;
}

const ON_PAGE = ".react-flow__pane";
const ELEMENT = ".react-flow__node, .react-flow__edge, .edge-label, .edge-hand";

/** What the hand does on the canvas: select, move, resize, connect, rename. */
export function useGestures(editor: Editor): Gestures {
  const { screenToFlowPosition } = useReactFlow();
  const drag = useNodeDrag(editor);
  const resize = useNodeResize(editor);
  const lasso = useLasso(editor);
  return useMemo(() => {
    const { document, view } = editor;
    const select = (selected: ReadonlyMap<string, boolean>) => {
      if (selected.size > 0) {
        view.setState(({ selection }) => ({ selection: withSelected(selection, selected) }));
      }
    };
    const join = (source: string, target: string) =>
      document.apply("commands.connect", (diagram) => {
        const [next, id] = drawEdge(diagram, source, target);
        if (id !== undefined) view.setState({ selection: new Set([id]) });
        return next;
      });
    const rename = (_event: unknown, { id }: { id: string }) => view.setState({ renaming: id });
    const letFail = (_event: unknown, { id }: { id: string }) => toggleFailing(view, id);
    return {
      onNodesChange: (changes) => {
        const { selected, positions, sizes, resized } = readNodeChanges(changes);
        select(lasso.read(selected));
        for (const [id, size] of sizes) {
          if (resized.includes(id)) resize.end(id);
          else resize.pull(id, size, positions);
        }
        if (sizes.size === 0 && positions.size > 0 && !drag.move(positions)) {
          view.setState(({ dragged }) => ({ dragged: new Map([...dragged, ...positions]) }));
        }
      },
      onEdgesChange: (changes) => select(readEdgeSelection(changes)),
      onNodeDragStart: (_event, _node, nodes) => drag.start(nodes.map(({ id }) => id)),
      onNodeDragStop: drag.drop,
      onSelectionStart: lasso.start,
      onSelectionEnd: lasso.end,
      onConnect: ({ source, target }) => join(source, target),
      // Dropped beside every connection point: on a component, or on the open page for a new one.
      onConnectEnd: (event, { fromNode, toHandle }) => {
        if (!fromNode || toHandle) return;
        const point = pointOf(event);
        const { node, onCanvas } = underPointer(point);
        if (node !== null && node !== fromNode.id) join(fromNode.id, node);
        else if (node === null && onCanvas) {
          const at = screenToFlowPosition(point);
          view.setState({ picker: { purpose: "place", at, from: fromNode.id } });
        }
      },
      onNodeClick: letFail,
      onEdgeClick: letFail,
      onNodeDoubleClick: rename,
      onEdgeDoubleClick: rename,
      onPaneClick: () => view.setState({ finding: null }),
      onContextMenu: (event) => {
        const target = event.target instanceof Element ? event.target : null;
        const place = target?.closest(ELEMENT);
        if (!target || target.closest("input, textarea") || (!place && !target.closest(ON_PAGE)))
          return;
        event.preventDefault();
        const id = place?.getAttribute("data-id");
        const { selection } = view.getState();
        // What is selected already stays so: the menu is for all of it.
        const kept = id != null && selection.has(id);
        view.setState({
          menuAt: { x: event.clientX, y: event.clientY },
          ...(!kept && { selection: new Set(id == null ? [] : [id]) }),
        });
      },
    };
  }, [editor, drag, resize, lasso, screenToFlowPosition]);
}
