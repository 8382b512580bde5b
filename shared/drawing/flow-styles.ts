/** The flows in the order of legends, each with its dashes. Told apart without colour. */
export const FLOW_DASHES = {
  request: undefined,
  replication: [10, 4],
  backup: [10, 4, 2, 4],
  admin: [5, 4],
  auth: [6, 3, 1.5, 3, 1.5, 3],
  monitoring: [1.5, 4],
  logging: [1.5, 7],
  deploy: [14, 5, 5, 5],
} as const satisfies Readonly<Record<string, readonly number[] | undefined>>;

export type DrawnFlow = keyof typeof FLOW_DASHES;

export const DRAWN_FLOWS = Object.keys(FLOW_DASHES) as readonly DrawnFlow[];

/** The flow an edge is drawn as; an unknown word is drawn as a request. */
export function drawnFlow(flow: unknown): DrawnFlow {
  return typeof flow === "string" && Object.hasOwn(FLOW_DASHES, flow)
    ? (flow as DrawnFlow)
    : "request";
}
