import { jsonEqual } from "../../lib/json-equal.ts";
import type { JsonObject } from "../../lib/json.ts";
import { idMaker } from "../ids.ts";
import type { Diagram } from "../schema.ts";

/**
 * Both sides may have given one id to two new things. Theirs gets another id, wherever it is named, so
 * that both stay. The same thing added on both sides keeps its id.
 */
export function renameClashes(base: Diagram, mine: Diagram, theirs: Diagram): Diagram {
  // Nodes first: what an edge joins then says by itself whether it is the same edge.
  const told = withIds(
    theirs,
    clashes(base, mine, theirs, ({ nodes }) => nodes),
  );
  return withIds(
    told,
    clashes(base, mine, told, ({ edges }) => edges),
  );
}

type Listed = readonly { readonly id: string }[];

/** New ids for what both added under one id without meaning one thing. */
function clashes(
  base: Diagram,
  mine: Diagram,
  theirs: Diagram,
  listOf: (diagram: Diagram) => Listed,
): ReadonlyMap<string, string> {
  const before = new Set([...base.nodes, ...base.edges].map(({ id }) => id));
  const own = new Map([...mine.nodes, ...mine.edges].map((one) => [one.id, one]));
  const make = idMaker(together(mine, theirs));
  const renamed = new Map<string, string>();
  for (const element of listOf(theirs)) {
    const other = own.get(element.id);
    if (before.has(element.id) || !other || sameThing(other, element)) continue;
    renamed.set(element.id, make(element.id.replace(/-\d+$/, "")));
  }
  return renamed;
}

/** Two new elements are one when they say the same but for where they stand. */
function sameThing(a: object, b: object): boolean {
  const keys = ["kind", "name", "source", "target", "flow"] as const;
  const [one, other] = [a, b] as [JsonObject, JsonObject];
  return keys.every((key) => jsonEqual(one[key], other[key]));
}

/** A diagram with the ids of both, to make new ones beside. */
const together = (a: Diagram, b: Diagram): Diagram => ({
  ...a,
  nodes: [...a.nodes, ...b.nodes],
  edges: [...a.edges, ...b.edges],
});

function withIds(diagram: Diagram, renamed: ReadonlyMap<string, string>): Diagram {
  if (renamed.size === 0) return diagram;
  const now = (id: string): string => renamed.get(id) ?? id;
  const subject = (text: string): string => text.split("|").map(now).join("|");
  const { nodes, edges, waivers, comments } = diagram;
  return {
    ...diagram,
    nodes: nodes.map((node) => ({
      ...node,
      id: now(node.id),
      ...(node.parent !== undefined && { parent: now(node.parent) }),
    })),
    edges: edges.map((edge) => ({
      ...edge,
      id: now(edge.id),
      source: now(edge.source),
      target: now(edge.target),
    })),
    ...(waivers && { waivers: waivers.map((one) => ({ ...one, subject: subject(one.subject) })) }),
    ...(comments && {
      comments: comments.map((one) => ({ ...one, subject: subject(one.subject) })),
    }),
  };
}
