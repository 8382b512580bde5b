import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { catalog } from "../../shared/catalog/registry.ts";
import { deploymentsOf } from "../../shared/drawing/deployments.ts";
import { absoluteRects, parentIds } from "../../shared/drawing/geometry.ts";
import { findingKey } from "../state/findings-store.ts";
import { diagramOf } from "../state/document-store.ts";
import type { Editor } from "../state/workspace.ts";
import { createRouter } from "./edge-router.ts";
import { withDimmed } from "./dimmed.ts";
import { createEdgesToFlow } from "./edges-to-flow.ts";
import { emphasisOf } from "./emphasis.ts";
import type { ComponentFlowNode, DiagramFlowEdge } from "./flow-types.ts";
import { marksOf } from "./marks.ts";
import { createNodesToFlow } from "./to-flow.ts";

interface FlowElements {
  readonly nodes: readonly ComponentFlowNode[];
  readonly edges: readonly DiagramFlowEdge[];
  /** Whether the findings speak of the diagram as it is shown. */
  readonly current: boolean;
}

/** The diagram of an editor as nodes and edges of the canvas library. */
export function useFlowElements(editor: Editor): FlowElements {
  const [nodesToFlow] = useState(() => createNodesToFlow(catalog));
  const [edgesToFlow] = useState(createEdgesToFlow);
  const [route] = useState(() => createRouter(catalog));
  const present = useStore(editor.document, diagramOf);
  const view = useStore(editor.view);
  const { preview, simulation, finding, deploymentFilter } = view;
  const diagram = preview?.diagram ?? present;
  const { findings, diagram: judged } = useStore(editor.findings);

  const parents = useMemo(() => parentIds(diagram), [diagram]);
  const rects = useMemo(() => absoluteRects(diagram, catalog), [diagram]);
  const deployments = useMemo(() => deploymentsOf(diagram, catalog), [diagram]);
  const marks = useMemo(() => marksOf(findings), [findings]);
  const emphasis = useMemo(() => {
    const focus = findings.find((one) => findingKey(one) === finding);
    const pointedOut = emphasisOf(diagram, present, focus, preview, simulation);
    return withDimmed(pointedOut, diagram, deployments, deploymentFilter, catalog);
  }, [diagram, present, findings, finding, preview, simulation, deployments, deploymentFilter]);
  const { selection, dragged, resized, dropTarget, renaming } = view;
  const nodes = useMemo(
    () =>
      nodesToFlow({
        diagram,
        parents,
        deployments,
        selection,
        marks,
        emphasis,
        dragged,
        resized,
        dropTarget,
        renaming,
      }),
    [
      nodesToFlow,
      diagram,
      parents,
      deployments,
      selection,
      marks,
      emphasis,
      dragged,
      resized,
      dropTarget,
      renaming,
    ],
  );
  const routes = useMemo(
    () => route(diagram, rects, dragged, resized),
    [route, diagram, rects, dragged, resized],
  );
  const edges = useMemo(
    () => edgesToFlow({ diagram, routes, selection, marks, emphasis, renaming }),
    [edgesToFlow, diagram, routes, selection, marks, emphasis, renaming],
  );
  return { nodes, edges, current: judged === present };
}
