import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  MiniMap,
  Panel,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
} from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { useMemo, type CSSProperties } from "react";
import { useStore } from "zustand";
import { Announcer } from "./announcer.tsx";
import { useCatalog } from "../hooks/use-catalog.ts";
import type { Command } from "../commands/define-command.ts";
import { useEditor, useTranslate, useWorkspace } from "../hooks/workspace-context.tsx";
import { CanvasActionsContext, type CanvasActions } from "./canvas-context.ts";
import "./canvas.css";
import { CommentCounts } from "./comment-mark.tsx";
import { ComponentView } from "./component-view.tsx";
import { ContainerView } from "./container-view.tsx";
import { EdgeView } from "./edge-view.tsx";
import { EmptyHint } from "./empty-hint.tsx";
import { Hands } from "./gestures/hands.tsx";
import { Legend } from "./legend.tsx";
import { miniMapColour } from "./mini-map-colour.ts";
import { NoteView } from "./note-view.tsx";
import { PreviewBar } from "./preview-bar.tsx";
import { renameElement } from "./rename-element.ts";
import { ResponsibilityProvider } from "./responsibility-context.tsx";
import "./responsibility.css";
import { ElementList } from "./still-picture/element-list.tsx";
import { OverviewMap } from "./still-picture/overview-map.tsx";
import { StillPicture } from "./still-picture/still-picture.tsx";
import { useDrawnEdges } from "./still-picture/use-drawn-edges.ts";
import { useStageLasso } from "./still-picture/use-stage-lasso.ts";
import { useStage } from "./still-picture/use-stage.ts";
import { useCanvasKeys } from "./use-canvas-keys.ts";
import { useFlowElements } from "./use-flow-elements.ts";
import { useGestures } from "./use-gestures.ts";
import { useMotion } from "./use-motion.ts";
import { usePanKey } from "./use-pan-key.ts";
import { usePlacing } from "./use-placing.ts";
import { useSpoken } from "./use-spoken.ts";
import { useViewport } from "./use-viewport.ts";
import { ZoomControls } from "./zoom-controls.tsx";

const NODE_TYPES = { component: ComponentView, container: ContainerView, note: NoteView };
const EDGE_TYPES = { diagram: EdgeView };
const ZOOM = { least: 0.02, most: 4 };
const DOTS = { gap: 24, size: 1.5 };
const MINI_MAP = { width: 148, height: 96 };

/** Marks stay readable on a diagram seen from far, without growing over it. */
function markScaleAt(zoom: number): number {
  return Math.min(2.5, Math.max(1, 0.75 / zoom));
}

interface CanvasProps {
  /** Carries out what was chosen from a context menu. */
  readonly onCommand: (command: Command) => void;
}

/** The diagram in focus, to look at and to draw on. */
export function Canvas({ onCommand }: CanvasProps) {
  return (
    <ReactFlowProvider>
      <ResponsibilityProvider>
        <CommentCounts>
          <CanvasSurface onCommand={onCommand} />
        </CommentCounts>
      </ResponsibilityProvider>
    </ReactFlowProvider>
  );
}

function CanvasSurface({ onCommand }: CanvasProps) {
  const editor = useEditor();
  const t = useTranslate();
  const language = useStore(useWorkspace().preferences, (state) => state.language);
  const theme = useStore(useWorkspace().preferences, (state) => state.theme);
  const kinds = useCatalog();
  const placing = useStore(editor.view, (state) => state.placing);
  const simulating = useStore(editor.view, (state) => state.simulation !== null);
  const markScale = useStore(editor.view, ({ zoom }) => markScaleAt(zoom));
  const shownBefore = useMemo(() => editor.view.getState().viewport, [editor]);
  const elements = useFlowElements(editor);
  const { large, handlers, ...shown } = useStage(editor, elements);
  const { nodes, edges } = useSpoken(shown, elements.diagram);
  const gestures = useGestures(editor);
  const changes = useStageLasso(editor, large, elements, gestures);
  const placement = usePlacing(editor, useDrawnEdges(large, elements));
  useViewport(editor, elements);
  useMotion();
  usePanKey();
  const onKeyDown = useCanvasKeys(editor);
  const actions = useMemo<CanvasActions>(
    () => ({
      language,
      t,
      startRename: (id) => editor.view.setState({ renaming: id }),
      finishRename: (id, name) => renameElement(editor, id, name),
      cancelRename: () => editor.view.setState({ renaming: null }),
    }),
    [editor, language, t],
  );
  const placingKind = placing === null ? undefined : kinds.kind(placing);
  return (
    <section
      className={`canvas ${placing === null ? "" : "placing"} ${simulating ? "simulating" : ""} ${large ? "large" : ""}`}
      data-findings={elements.current ? "current" : "pending"}
      style={{ "--mark-scale": markScale } as CSSProperties}
      aria-label={t("canvas.region")}
      onKeyDown={onKeyDown}
      {...handlers}
    >
      <CanvasActionsContext value={actions}>
        {large && <ElementList elements={elements} />}
        <Announcer />
        <ReactFlow
          nodes={nodes as typeof nodes & []}
          edges={edges as typeof edges & []}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          {...gestures}
          {...changes}
          {...placement}
          colorMode={theme}
          connectionMode={ConnectionMode.Loose}
          connectionRadius={28}
          onlyRenderVisibleElements={!large}
          zIndexMode="manual"
          elevateNodesOnSelect={false}
          elevateEdgesOnSelect={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode="Shift"
          multiSelectionKeyCode={["Shift", "Meta", "Control"]}
          selectionMode={SelectionMode.Partial}
          panActivationKeyCode="Space"
          zoomOnDoubleClick={false}
          {...(shownBefore && { defaultViewport: shownBefore })}
          minZoom={ZOOM.least}
          maxZoom={ZOOM.most}
          proOptions={{ hideAttribution: true }}
        >
          {large ? (
            <>
              <StillPicture elements={elements} markScaleAt={markScaleAt} dots={DOTS} />
              <OverviewMap elements={elements} size={MINI_MAP} />
            </>
          ) : (
            <>
              <Background variant={BackgroundVariant.Dots} {...DOTS} />
              <MiniMap
                pannable
                zoomable
                ariaLabel={t("canvas.miniMap")}
                nodeColor={miniMapColour}
                nodeStrokeWidth={0}
                style={MINI_MAP}
              />
            </>
          )}
          <Panel position="top-left">
            <Legend />
          </Panel>
          <Panel position="bottom-left">
            <ZoomControls />
          </Panel>
          {elements.nodes.length === 0 && <EmptyHint />}
          <Hands onCommand={onCommand} />
          <Panel position="top-center">
            <PreviewBar />
          </Panel>
          {placingKind && (
            <Panel position="top-center">
              <div className="placing-hint" role="status">
                {t("canvas.placingHint", { kind: placingKind.names[language] })}
              </div>
            </Panel>
          )}
        </ReactFlow>
      </CanvasActionsContext>
    </section>
  );
}
