/**
 * The graph form that ELK reads and writes (its JSON form; https://eclipse.dev/elk). Lengths are pixels;
 * corners are relative to the node around. Leaves come with a size, what holds others is given one.
 */
export interface GraphNode {
  id: string;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  children?: GraphNode[];
  edges?: GraphEdge[];
  layoutOptions?: GraphOptions;
}

export interface GraphEdge {
  id: string;
  sources: string[];
  targets: string[];
  labels?: GraphLabel[];
}

export interface GraphLabel {
  text?: string;
  width?: number;
  height?: number;
  layoutOptions?: GraphOptions;
}

export type GraphOptions = Record<string, string>;

/** What computes places: ELK in a worker of the window, ELK itself in tests. */
export interface LayoutEngine {
  /** The same graph with places and sizes; rejects when it cannot be laid out. */
  layout(graph: GraphNode): Promise<GraphNode>;
}
