import type { Edge as FlowEdge, Node as FlowNode } from "@xyflow/react";
import type { Deployment, Kind } from "../../shared/catalog/define-kind.ts";
import type { Route } from "../../shared/drawing/route-edge.ts";
import type { DiagramEdge, DiagramNode } from "../../shared/model/schema.ts";
import type { Severity } from "../../shared/rules/define-rule.ts";

/** What the findings say of one element: the gravest severity and how many. */
export interface Mark {
  readonly severity: Severity;
  readonly count: number;
}

/** Why an element is pointed out on the canvas. */
export type Emphasis =
  | "evidence"
  | "changed"
  | "removed"
  | "failed"
  | "degraded"
  /** An edge that nothing goes over any more, because an end of it is gone. */
  | "idle"
  /** An edge by which an entry is still served. */
  | "serving"
  /** Has another deployment model than the one that is pointed out. */
  | "dimmed";

interface ElementLook {
  readonly mark: Mark | null;
  readonly emphasis: Emphasis | null;
  readonly renaming: boolean;
}

export interface NodeData extends ElementLook, Record<string, unknown> {
  readonly node: DiagramNode;
  readonly kind: Kind | undefined;
  readonly deployment: Deployment | undefined;
  readonly dropTarget: boolean;
}

export interface EdgeData extends ElementLook, Record<string, unknown> {
  readonly edge: DiagramEdge;
  readonly route: Route;
}

export type ComponentFlowNode = FlowNode<NodeData, "component" | "container" | "note">;
export type DiagramFlowEdge = FlowEdge<EdgeData, "diagram">;
