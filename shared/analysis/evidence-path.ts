import { byId } from "../lib/compare.ts";
import { lazy, memoized } from "./memo.ts";
import type { CallGraph } from "./call-graph.ts";
import type { Component, Loss, System } from "./system.ts";

type Needed = Pick<System, "auto">;

/** What is reached from one source, ranked by the shortest and then smallest path to it. */
interface Walk {
  readonly rank: ReadonlyMap<Component, number>;
  readonly from: ReadonlyMap<Component, Component>;
}

/** The evidence of a finding: one path, and whether every way goes through what fails (1.8, number 6). */
export function createEvidence(graph: CallGraph, { auto }: Needed): System["loss"] {
  const callees = memoized((n: Component) =>
    [...new Set(graph.requiredOut(n).map(({ target }) => target))].sort(byId),
  );
  // Walking callees in id order finds, among the shortest paths, the smallest sequence of ids first.
  const walkFrom = memoized((source: Component): Walk => {
    const from = new Map<Component, Component>();
    const reached = new Set([source]);
    for (const n of reached) {
      for (const callee of callees(n)) {
        if (reached.has(callee)) continue;
        reached.add(callee);
        from.set(callee, n);
      }
    }
    return { rank: new Map([...reached].map((n, rank) => [n, rank])), from };
  });
  return (lost, subject) => {
    const [source] = lost.toSorted(byId);
    if (!source) return { lost, path: [], everyWay: false };
    const path = pathTo(walkFrom(source), subject, auto);
    const everyWay = lazy(() => everyWayMeets(lost, new Set(subject), callees));
    return {
      lost,
      path: path.map(({ id }) => id),
      get everyWay() {
        return everyWay();
      },
    } satisfies Loss;
  };
}

function pathTo(
  { rank, from }: Walk,
  subject: readonly Component[],
  auto: System["auto"],
): readonly Component[] {
  const end =
    firstReached(rank, subject) ??
    firstReached(
      rank,
      subject.flatMap((n) => auto(n)),
    );
  const path: Component[] = [];
  for (let at = end; at; at = from.get(at)) path.push(at);
  return path.reverse();
}

function firstReached(
  rank: ReadonlyMap<Component, number>,
  wanted: readonly Component[],
): Component | undefined {
  let first: Component | undefined;
  let smallest = Infinity;
  for (const n of wanted) {
    const at = rank.get(n) ?? Infinity;
    if (at < smallest) [first, smallest] = [n, at];
  }
  return first;
}

/** Whether no component without callees can be reached from the sources but through the subject. */
function everyWayMeets(
  sources: readonly Component[],
  subject: ReadonlySet<Component>,
  callees: (n: Component) => readonly Component[],
): boolean {
  const walked = new Set<Component>();
  const open = sources.filter((n) => !subject.has(n));
  for (let n = open.pop(); n; n = open.pop()) {
    if (walked.has(n)) continue;
    walked.add(n);
    const next = callees(n);
    if (next.length === 0) return false;
    for (const callee of next) if (!subject.has(callee)) open.push(callee);
  }
  return true;
}
