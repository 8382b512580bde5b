import {
  useStoreApi,
  type EdgeChange,
  type NodeChange,
  type OnEdgesChange,
  type OnNodesChange,
} from "@xyflow/react";
import { useEffect, useMemo, useRef } from "react";
import { overlaps, type Rect } from "../../../shared/lib/rect.ts";
import type { Editor } from "../../state/workspace.ts";
import type { ComponentFlowNode, DiagramFlowEdge } from "../flow-types.ts";
import type { FlowElements } from "../use-flow-elements.ts";

interface Changes {
  onNodesChange: OnNodesChange<ComponentFlowNode>;
  onEdgesChange: OnEdgesChange<DiagramFlowEdge>;
}

/**
 * The canvas library selects what of its own elements a lasso touches. Of a large diagram those are a few:
 * here all are found, and what the library says while the lasso is drawn is left out.
 */
export function useStageLasso(
  editor: Editor,
  large: boolean,
  elements: FlowElements,
  { onNodesChange, onEdgesChange }: Changes,
): Changes {
  const store = useStoreApi();
  const known = useRef(elements);
  useEffect(() => {
    known.current = elements;
  }, [elements]);

  useEffect(() => {
    if (!large) return;
    return store.subscribe((now, before) => {
      const { userSelectionRect: lasso, transform } = now;
      if (!lasso || lasso === before.userSelectionRect) return;
      if (lasso.width === 0 && lasso.height === 0) return;
      const [x, y, zoom] = transform;
      const area = {
        x: (lasso.x - x) / zoom,
        y: (lasso.y - y) / zoom,
        width: lasso.width / zoom,
        height: lasso.height / zoom,
      };
      const { selection } = editor.view.getState();
      const { nodes, edges } = changesIn(area, known.current, selection);
      if (nodes.length > 0) onNodesChange(nodes);
      if (edges.length > 0) onEdgesChange(edges);
    });
  }, [editor, large, store, onNodesChange, onEdgesChange]);

  return useMemo(() => {
    if (!large) return { onNodesChange, onEdgesChange };
    const lassoing = () => store.getState().userSelectionActive;
    return {
      onNodesChange: (changes) => onNodesChange(lassoing() ? withoutSelection(changes) : changes),
      onEdgesChange: (changes) => onEdgesChange(lassoing() ? withoutSelection(changes) : changes),
    };
  }, [large, store, onNodesChange, onEdgesChange]);
}

function withoutSelection<Change extends { readonly type: string }>(changes: Change[]): Change[] {
  return changes.filter(({ type }) => type !== "select");
}

/** What comes into an area and what leaves it: nodes that touch it, and the edges at those. */
function changesIn(area: Rect, { diagram, layout }: FlowElements, selection: ReadonlySet<string>) {
  const inside = new Set<string>();
  for (const [id, rect] of layout.rects) if (overlaps(rect, area)) inside.add(id);
  const nodes: NodeChange<ComponentFlowNode>[] = [];
  for (const id of layout.rects.keys()) {
    const selected = inside.has(id);
    if (selected !== selection.has(id)) nodes.push({ type: "select", id, selected });
  }
  const edges: EdgeChange<DiagramFlowEdge>[] = [];
  for (const { id, source, target } of diagram.edges) {
    const selected = inside.has(source) || inside.has(target);
    if (selected !== selection.has(id)) edges.push({ type: "select", id, selected });
  }
  return { nodes, edges };
}
