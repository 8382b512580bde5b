import type { Component, Edge, System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { state } from "../fix-state.ts";
import { defineRule, type Fix, type Hit } from "../define-rule.ts";

const privateLink: Fix = {
  id: "private-link",
  kind: "safe",
  apply(system, { subject }) {
    const store = system.component(subject);
    if (!store) return system.diagram;
    return waysOut(system, store).reduce(
      (diagram, e) => state(diagram, e.id, { linkType: "private" }),
      system.diagram,
    );
  },
};

/** A data store that opens connections to the outside. */
export const datastoreInternetEgress = defineRule({
  id: "network/datastore-internet-egress",
  severity: "medium",
  references: ["WA SEC05-BP02", "ISMS-P 2.6.7 case 3"],
  reads: ["linkType", "trust", "serviceModel"],
  check: (system) =>
    system.components
      .filter((n) => system.is(n, "STORE"))
      .flatMap((n): Hit[] => {
        const targets = waysOut(system, n).map((e) => e.target.id);
        if (targets.length === 0) return [];
        return [{ subject: n.id, related: sortedIds(targets) }];
      }),
  fixes: [privateLink],
  examples: {
    bad: [
      sketch({
        nodes: {
          orders: ["database", { serviceModel: "paas", multiAz: true }],
          nat: ["nat-gateway", { serviceModel: "paas", multiAz: true }],
        },
        edges: [["orders", "nat"]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          orders: ["database", { serviceModel: "paas", multiAz: true }],
          crm: ["saas-app", { serviceModel: "saas" }],
        },
        edges: [["orders", "crm", { linkType: "private" }]],
      }),
    ],
  },
});

function waysOut(system: System, n: Component): Edge[] {
  return system
    .out(n)
    .filter((e) => e.flow === "request" && !system.privateLink(e) && isOutside(system, e.target));
}

function isOutside(system: System, v: Component): boolean {
  const trust = system.trust(v);
  return (
    v.role === "internet" ||
    v.role === "nat-gateway" ||
    trust === "untrusted" ||
    trust === "third-party"
  );
}
