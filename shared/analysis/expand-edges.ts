import { inClass } from "../catalog/role-classes.ts";
import type { Diagram, DiagramEdge } from "../model/schema.ts";
import type { Elements } from "./elements.ts";
import { stated } from "./statements.ts";
import type { Component, Container, Edge, Flow } from "./system.ts";

const FLOWS: ReadonlySet<unknown> = new Set<Flow>([
  "request", "replication", "backup", "admin", "monitoring", "logging", "deploy", "auth",
]); // prettier-ignore

interface End {
  readonly components: readonly Component[];
  readonly container: Container | undefined;
}

/**
 * The drawn edges as edges between components (rules reference, 1.5): an end at a container becomes
 * one edge for each of its members. Edges of an unknown flow and of a component to itself are left out.
 */
export function expandEdges(
  diagram: Diagram,
  elements: Elements,
  members: (c: Container) => readonly Component[],
): readonly Edge[] {
  const endOf = (id: string): End => {
    const component = elements.component(id);
    if (component) return { components: [component], container: undefined };
    const container = elements.container(id);
    return { components: container ? members(container) : [], container };
  };
  const edges: Edge[] = [];
  for (const drawn of diagram.edges) {
    const flow = flowOf(drawn);
    if (flow) expandEdge(drawn, flow, endOf(drawn.source), endOf(drawn.target), edges);
  }
  return edges;
}

function expandEdge(drawn: DiagramEdge, flow: Flow, from: End, to: End, edges: Edge[]): void {
  const mayBeRequired = flow === "request" && stated(drawn, "dependency") !== "optional";
  for (const source of from.components) {
    const required = mayBeRequired && !calledAside(source);
    for (const target of to.components) {
      if (source === target) continue;
      edges.push({
        id: drawn.id,
        drawn,
        properties: drawn.properties,
        flow,
        source,
        target,
        sourceContainer: from.container,
        targetContainer: to.container,
        required,
      });
    }
  }
}

/** What operators and queues call is not on the user's path. */
function calledAside({ role }: Component): boolean {
  return inClass(role, "OPS") || inClass(role, "QUEUE") || inClass(role, "ADMIN");
}

/** The flow of a drawn edge; undefined for one that takes part in no rule. */
export function flowOf(drawn: DiagramEdge): Flow | undefined {
  const flow = drawn.flow ?? "request";
  return drawn.flow !== null && FLOWS.has(flow) ? (flow as Flow) : undefined;
}
