import type { Component, Edge, System } from "../analysis/system.ts";

/** Required edges by which clients, or what only passes traffic on, call a component directly. */
export function directWays(system: System, component: Component): Edge[] {
  return system
    .into(component)
    .filter(
      (edge) =>
        edge.required &&
        system.stated(edge, "dnsRoundRobin") !== true &&
        system.is(edge.source, "SOURCE", "TRANSPARENT", "FIREWALL"),
    );
}
