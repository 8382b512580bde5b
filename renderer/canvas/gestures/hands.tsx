import {
  useConnection,
  useReactFlow,
  useStore as useFlowStore,
  ViewportPortal,
} from "@xyflow/react";
import { useMemo } from "react";
import { useStore } from "zustand";
import { catalogFor } from "../../../shared/catalog/own-kinds.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { absoluteRects } from "../../../shared/drawing/geometry.ts";
import type { Command } from "../../commands/define-command.ts";
import { useEditor } from "../../hooks/workspace-context.tsx";
import { diagramOf } from "../../state/document-store.ts";
import type { DiagramFlowEdge } from "../flow-types.ts";
import { roundedPath } from "../../../shared/drawing/edge-path.ts";
import { ContextMenu } from "./context-menu.tsx";
import { EdgeHand } from "./edge-hand.tsx";
import "./gestures.css";
import { GuidesView } from "./guides-view.tsx";
import { Picker } from "./picker.tsx";
import { useLabelDrag } from "./use-label-drag.ts";
import { usePointedNode } from "./use-pointed-node.ts";

/** What lies over the diagram while the hand works: guides, handles, lists and the context menu. */
export function Hands({ onCommand }: { readonly onCommand: (command: Command) => void }) {
  const editor = useEditor();
  const guides = useStore(editor.view, (state) => state.guides);
  const zoom = useFlowStore(({ transform }) => transform[2]);
  useLabelDrag(editor);
  return (
    <>
      <ViewportPortal>
        <svg className="hands" aria-hidden="true">
          <GuidesView guides={guides} zoom={zoom} />
          <Originals />
          <EdgeTarget />
          <PointedNode />
          <EdgeHand zoom={zoom} />
        </svg>
      </ViewportPortal>
      <Picker />
      <ContextMenu onCommand={onCommand} />
    </>
  );
}

/** Where the originals stay while copies are dragged away. */
function Originals() {
  const { document, view } = useEditor();
  const copying = useStore(view, (state) => state.copying);
  const diagram = useStore(document, diagramOf);
  const rects = useMemo(() => {
    if (!copying) return [];
    const all = absoluteRects(diagram, catalogFor(diagram, catalog));
    return [...view.getState().dragged.keys()].flatMap((id) => all.get(id) ?? []);
  }, [copying, diagram, view]);
  return rects.map((rect) => (
    <rect key={`${rect.x} ${rect.y}`} className="hand-original" rx={8} {...rect} />
  ));
}

/** The edge that what comes from the palette would be set on. */
function EdgeTarget() {
  const { view } = useEditor();
  const target = useStore(view, (state) => state.dropTarget);
  const edge = useFlowStore((state) =>
    target === null ? undefined : (state.edgeLookup.get(target) as DiagramFlowEdge | undefined),
  );
  const way = edge?.data?.route.points;
  return way && <path className="hand-draft" d={roundedPath(way)} />;
}

/** The component that an edge being drawn would end at. */
function PointedNode() {
  const from = useConnection(({ inProgress, fromNode }) => (inProgress ? fromNode.id : null));
  const pointed = usePointedNode(from !== null);
  const { getInternalNode } = useReactFlow();
  const node = pointed === null || pointed === from ? undefined : getInternalNode(pointed);
  if (!node) return null;
  const { x, y } = node.internals.positionAbsolute;
  return (
    <rect
      className="hand-onto"
      x={x - 3}
      y={y - 3}
      width={(node.width ?? 0) + 6}
      height={(node.height ?? 0) + 6}
      rx={10}
    />
  );
}
