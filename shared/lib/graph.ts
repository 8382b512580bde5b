/** Nodes are numbered from 0; an edge leads to each of a node's successors. */
export type Successors = (node: number) => readonly number[];

/** A directed graph with every cycle merged into one group. */
export interface Condensation {
  /** The nodes of each group. A group stands after every group it leads to. */
  readonly groups: readonly (readonly number[])[];
  /** The group of each node. */
  readonly groupOf: readonly number[];
  /** The groups each group leads to, without itself and without repetition. */
  readonly next: readonly (readonly number[])[];
}

/** Merges strongly connected nodes and joins the groups as their nodes are joined. */
export function condense(size: number, successors: Successors): Condensation {
  const groups = stronglyConnected(size, successors);
  const groupOf = new Array<number>(size).fill(0);
  groups.forEach((nodes, group) => nodes.forEach((node) => (groupOf[node] = group)));
  const next = groups.map((nodes, group) => {
    const reached = new Set<number>();
    for (const node of nodes) for (const to of successors(node)) reached.add(groupOf[to] ?? 0);
    reached.delete(group);
    return [...reached];
  });
  return { groups, groupOf, next };
}

/** Number of edges on the longest path from each group of a condensation. */
export function longestPaths(next: Condensation["next"]): number[] {
  const longest: number[] = [];
  // Groups come after what they lead to, so that every rest is known when it is asked for.
  for (const successors of next) {
    longest.push(successors.reduce((most, to) => Math.max(most, (longest[to] ?? 0) + 1), 0));
  }
  return longest;
}

interface Visit {
  readonly node: number;
  readonly successors: readonly number[];
  at: number;
}

/**
 * Tarjan's algorithm (1972) with its own stack instead of recursion, so that a chain of thousands of
 * nodes cannot overflow the call stack. Groups come in reverse topological order.
 */
function stronglyConnected(size: number, successors: Successors): number[][] {
  const order = new Array<number>(size).fill(-1);
  const low = new Array<number>(size).fill(0);
  const open = new Array<boolean>(size).fill(false);
  const pending: number[] = [];
  const groups: number[][] = [];
  let count = 0;

  const enter = (node: number): Visit => {
    order[node] = low[node] = count++;
    open[node] = true;
    pending.push(node);
    return { node, successors: successors(node), at: 0 };
  };
  const lower = (node: number, value: number) => {
    low[node] = Math.min(low[node] ?? 0, value);
  };
  const close = (root: number) => {
    const group: number[] = [];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      open[node] = false;
      group.push(node);
      if (node === root) break;
    }
    groups.push(group);
  };

  for (let start = 0; start < size; start++) {
    if (order[start] !== -1) continue;
    const visits = [enter(start)];
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const to = visit.successors[visit.at++];
      if (to === undefined) {
        visits.pop();
        if (low[visit.node] === order[visit.node]) close(visit.node);
        const parent = visits.at(-1);
        if (parent) lower(parent.node, low[visit.node] ?? 0);
      } else if (order[to] === -1) {
        visits.push(enter(to));
      } else if (open[to]) {
        lower(visit.node, order[to] ?? 0);
      }
    }
  }
  return groups;
}
