import { inClass } from "../catalog/role-classes.ts";
import { stated } from "./statements.ts";
import type { CallGraph } from "./call-graph.ts";
import type { Component, Edge, PassThrough, System } from "./system.ts";

/** Who can be reached from the untrusted world, and through what (rules reference, 1.6). */
export function createExposure(
  components: readonly Component[],
  graph: CallGraph,
  trust: System["trust"],
): System["exposed"] {
  const known = new Map<string, ReadonlySet<Component>>();
  return (x, through) => {
    const key = keyOf(through);
    const exposed = known.get(key) ?? exposedThrough(components, graph, trust, through);
    known.set(key, exposed);
    return exposed.has(x);
  };
}

function keyOf({ classes = [], roles = [], except = [], layer4 = false }: PassThrough): string {
  return `${sorted(classes)}|${sorted(roles)}|${sorted(except)}|${layer4}`;
}

function sorted(words: readonly string[]): string {
  return words.length > 1 ? [...words].sort().join() : (words[0] ?? "");
}

function exposedThrough(
  components: readonly Component[],
  graph: CallGraph,
  trust: System["trust"],
  through: PassThrough,
): ReadonlySet<Component> {
  const starts = components.filter((n) => inClass(n.role, "UNTRUSTED") && trust(n) === "untrusted");
  const exposed = new Set<Component>();
  const walked = new Set(starts);
  for (const n of walked) {
    for (const edge of graph.out(n)) {
      if (!carries(edge)) continue;
      exposed.add(edge.target);
      if (passes(edge.target, through)) walked.add(edge.target);
    }
  }
  return exposed;
}

function carries(edge: Edge): boolean {
  if (edge.flow !== "request" && edge.flow !== "admin") return false;
  if (isPrivateLink(edge)) return false;
  return edge.source.role !== "iot-device" || stated(edge, "linkType") === "internet";
}

function passes(n: Component, through: PassThrough): boolean {
  const { classes = [], roles = [], except = [], layer4 = false } = through;
  if (n.role === undefined || except.includes(n.role)) return false;
  if (inClass(n.role, "TRANSPARENT") || roles.includes(n.role)) return true;
  if (classes.some((name) => inClass(n.role, name))) return true;
  return layer4 && n.role === "load-balancer" && stated(n, "layer") === 4;
}

export function isPrivateLink(edge: Edge): boolean {
  const link = stated(edge, "linkType");
  return link === "vpn" || link === "dedicated" || link === "private";
}
