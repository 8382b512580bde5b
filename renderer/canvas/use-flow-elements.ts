import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import { catalogFor } from "../../shared/catalog/own-kinds.ts";
import { catalog as builtIn } from "../../shared/catalog/registry.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { diagramOf } from "../state/document-store.ts";
import { findingKey } from "../../shared/rules/finding-key.ts";
import type { Editor } from "../state/workspace.ts";
import { createLayoutReader, type DiagramLayout } from "./diagram-layout.ts";
import { withDimmed } from "./dimmed.ts";
import { createRouter, type CanvasRoutes } from "./edge-router.ts";
import { createEdgesToFlow } from "./edges-to-flow.ts";
import { emphasisOf } from "./emphasis.ts";
import type { ComponentFlowNode, DiagramFlowEdge, Emphasis } from "./flow-types.ts";
import { createKeeper } from "./keep-equal.ts";
import { marksOf } from "../../shared/rules/marks-of.ts";
import { sameMark } from "./marks.ts";
import { createNodesToFlow } from "./to-flow.ts";

export interface FlowElements {
  readonly diagram: Diagram;
  readonly layout: DiagramLayout;
  readonly routes: CanvasRoutes;
  /** All of the diagram, in view or not. */
  readonly nodes: readonly ComponentFlowNode[];
  readonly edges: readonly DiagramFlowEdge[];
  /** Whether the findings speak of the diagram as it is shown. */
  readonly current: boolean;
}

/** The diagram of an editor as nodes and edges of the canvas library. */
export function useFlowElements(editor: Editor): FlowElements {
  const [edgesToFlow] = useState(createEdgesToFlow);
  const present = useStore(editor.document, diagramOf);
  const { selection, dragged, resized, dropTarget, renaming, ...view } = useStore(
    editor.view,
    useShallow((state) => ({
      selection: state.selection,
      dragged: state.dragged,
      resized: state.resized,
      dropTarget: state.dropTarget,
      renaming: state.renaming,
      preview: state.preview,
      simulation: state.simulation,
      finding: state.finding,
      deploymentFilter: state.deploymentFilter,
    })),
  );
  const { preview, simulation, finding, deploymentFilter } = view;
  const diagram = preview?.diagram ?? present;
  const { findings, diagram: judged } = useStore(editor.findings);

  // Made anew when the diagram's own kinds change: everything may look different then.
  const catalog = catalogFor(diagram, builtIn);
  const nodesToFlow = useMemo(() => createNodesToFlow(catalog), [catalog]);
  const route = useMemo(() => createRouter(catalog), [catalog]);
  const layoutOf = useMemo(() => createLayoutReader(catalog), [catalog]);
  const layout = useMemo(() => layoutOf(diagram), [layoutOf, diagram]);
  const [keepMarks] = useState(() => createKeeper(sameMark));
  const marks = useMemo(() => keepMarks(marksOf(findings)), [keepMarks, findings]);
  const [keepEmphasis] = useState(() => createKeeper<Emphasis>(Object.is));
  const emphasis = useMemo(() => {
    const focus =
      finding === null ? undefined : findings.find((one) => findingKey(one) === finding);
    const pointedOut = emphasisOf(diagram, present, focus, preview, simulation);
    const { deployments } = layout;
    return keepEmphasis(withDimmed(pointedOut, diagram, deployments, deploymentFilter, catalog));
  }, [
    keepEmphasis,
    catalog,
    diagram,
    present,
    findings,
    finding,
    preview,
    simulation,
    layout,
    deploymentFilter,
  ]);
  const nodes = useMemo(() => {
    const looks = { selection, marks, emphasis, renaming };
    return nodesToFlow({ diagram, layout, ...looks, dragged, resized, dropTarget });
  }, [
    nodesToFlow,
    diagram,
    layout,
    selection,
    marks,
    emphasis,
    dragged,
    resized,
    dropTarget,
    renaming,
  ]);
  const routes = useMemo(
    () => route(diagram, layout.rects, dragged, resized),
    [route, diagram, layout, dragged, resized],
  );
  const { standing } = routes;
  useEffect(() => editor.routes.keep(diagram, standing), [editor, diagram, standing]);
  const edges = useMemo(
    () => edgesToFlow({ diagram, routes, selection, marks, emphasis, renaming }),
    [edgesToFlow, diagram, routes, selection, marks, emphasis, renaming],
  );
  return { diagram, layout, routes, nodes, edges, current: judged === present };
}
