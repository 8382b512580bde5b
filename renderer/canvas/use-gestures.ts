import type { Connection, OnEdgesChange, OnNodesChange } from "@xyflow/react";
import { useMemo } from "react";
import { catalog } from "../../shared/catalog/registry.ts";
import { connect } from "../../shared/edits/connect.ts";
import { toggleFailing } from "../state/failing.ts";
import type { Editor } from "../state/workspace.ts";
import { commitDrop, commitResize, dropTargetOf } from "./commit-gesture.ts";
import type { ComponentFlowNode, DiagramFlowEdge } from "./flow-types.ts";
import { readEdgeSelection, readNodeChanges, withSelected } from "./from-flow.ts";

interface Gestures {
  onNodesChange: OnNodesChange<ComponentFlowNode>;
  onEdgesChange: OnEdgesChange<DiagramFlowEdge>;
  onNodeDrag: () => void;
  onNodeDragStop: () => void;
  onSelectionDragStop: () => void;
  onConnect: (connection: Connection) => void;
  onNodeClick: (event: unknown, node: { id: string }) => void;
  onEdgeClick: (event: unknown, edge: { id: string }) => void;
  onNodeDoubleClick: (event: unknown, node: { id: string }) => void;
  onEdgeDoubleClick: (event: unknown, edge: { id: string }) => void;
  onPaneClick: () => void;
}

/** What the hand does on the canvas: select, move, resize, connect, rename. */
export function useGestures(editor: Editor): Gestures {
  return useMemo(() => {
    const { document, view } = editor;
    const select = (selected: ReadonlyMap<string, boolean>) => {
      if (selected.size > 0) {
        view.setState(({ selection }) => ({ selection: withSelected(selection, selected) }));
      }
    };
    const drop = () => commitDrop(editor, catalog);
    const rename = (_event: unknown, { id }: { id: string }) => view.setState({ renaming: id });
    const letFail = (_event: unknown, { id }: { id: string }) => toggleFailing(view, id);
    return {
      onNodesChange: (changes) => {
        const { selected, positions, sizes, resized } = readNodeChanges(changes);
        select(selected);
        if (positions.size > 0) {
          view.setState(({ dragged }) => ({ dragged: new Map([...dragged, ...positions]) }));
        }
        if (sizes.size > 0) {
          view.setState((state) => ({ resized: new Map([...state.resized, ...sizes]) }));
        }
        for (const id of resized) commitResize(editor, id);
      },
      onEdgesChange: (changes) => select(readEdgeSelection(changes)),
      onNodeDrag: () => {
        const dropTarget = dropTargetOf(editor, catalog);
        if (view.getState().dropTarget !== dropTarget) view.setState({ dropTarget });
      },
      onNodeDragStop: drop,
      onSelectionDragStop: drop,
      onConnect: ({ source, target }) => {
        document.apply("commands.connect", (diagram) => {
          const [next, id] = connect(diagram, { source, target });
          if (id !== undefined) view.setState({ selection: new Set([id]) });
          return next;
        });
      },
      onNodeClick: letFail,
      onEdgeClick: letFail,
      onNodeDoubleClick: rename,
      onEdgeDoubleClick: rename,
      onPaneClick: () => view.setState({ finding: null }),
    };
  }, [editor]);
}
