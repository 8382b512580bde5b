import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { catalog } from "../../shared/catalog/registry.ts";
import { deploymentsOf } from "../../shared/drawing/deployments.ts";
import { absoluteRects, parentIds } from "../../shared/drawing/geometry.ts";
import { findingKey } from "../state/findings-store.ts";
import { diagramOf } from "../state/document-store.ts";
import type { Editor } from "../state/workspace.ts";
import { createRouter } from "./edge-router.ts";
import { createEdgesToFlow } from "./edges-to-flow.ts";
import { evidenceOf } from "./evidence.ts";
import type { ComponentFlowNode, DiagramFlowEdge } from "./flow-types.ts";
import { marksOf } from "./marks.ts";
import { createNodesToFlow } from "./to-flow.ts";

interface FlowElements {
  readonly nodes: readonly ComponentFlowNode[];
  readonly edges: readonly DiagramFlowEdge[];
}

/** The diagram of an editor as nodes and edges of the canvas library. */
export function useFlowElements(editor: Editor): FlowElements {
  const [nodesToFlow] = useState(() => createNodesToFlow(catalog));
  const [edgesToFlow] = useState(createEdgesToFlow);
  const [route] = useState(() => createRouter(catalog));
  const diagram = useStore(editor.document, diagramOf);
  const view = useStore(editor.view);
  const findings = useStore(editor.findings, (state) => state.findings);

  const parents = useMemo(() => parentIds(diagram), [diagram]);
  const rects = useMemo(() => absoluteRects(diagram, catalog), [diagram]);
  const deployments = useMemo(() => deploymentsOf(diagram, catalog), [diagram]);
  const marks = useMemo(() => marksOf(findings), [findings]);
  const evidence = useMemo(
    () =>
      evidenceOf(
        findings.find((one) => findingKey(one) === view.finding),
        diagram,
      ),
    [findings, view.finding, diagram],
  );
  const { selection, dragged, resized, dropTarget, renaming } = view;
  const nodes = useMemo(
    () =>
      nodesToFlow({
        diagram,
        parents,
        deployments,
        selection,
        marks,
        evidence,
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
      evidence,
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
    () => edgesToFlow({ diagram, routes, selection, marks, evidence, renaming }),
    [edgesToFlow, diagram, routes, selection, marks, evidence, renaming],
  );
  return { nodes, edges };
}
