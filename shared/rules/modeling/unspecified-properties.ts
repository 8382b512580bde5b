import type { Component, Edge, System } from "../../analysis/system.ts";
import type { PropertyKey } from "../../catalog/properties.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";

/** One finding gathers all that a component leaves open, so that silence stays quiet. */
export const unspecifiedProperties = defineRule({
  id: "modeling/unspecified-properties",
  severity: "info",
  references: ["basics: who runs which layer", "TG incomplete-model"],
  reads: [
    "encryptionAtRest",
    "dataClass",
    "backups",
    "patched",
    "encrypted",
    "protocol",
    "serviceModel",
  ],
  *check(system) {
    for (const component of system.components) {
      const edges = edgesOfUnknownEncryption(system, component);
      const keys = unknownKeys(system, component);
      if (edges.length > 0) keys.push("encrypted");
      if (keys.length === 0) continue;
      yield { subject: component.id, related: edges.map((edge) => edge.id), data: { keys } };
    }
  },
  examples: {
    bad: [
      sketch({ nodes: { orders: ["database", { backups: true, encryptionAtRest: true }] } }),
      sketch({ nodes: { web: ["vm", { serviceModel: "iaas" }] } }),
    ],
    good: [
      sketch({
        nodes: {
          orders: ["database", { backups: true, encryptionAtRest: false, dataClass: "internal" }],
          web: ["vm", { serviceModel: "iaas", patched: true }],
        },
      }),
    ],
  },
});

/** What is not stated of the component itself, in the order of the form. */
function unknownKeys(system: System, component: Component): PropertyKey[] {
  const keys: PropertyKey[] = [];
  const model = system.serviceModel(component);
  const backedUp = system.is(component, "RECORD", "STORAGE");
  if (model !== "saas" && (backedUp || component.role === "object-storage")) {
    if (system.stated(component, "encryptionAtRest") === undefined) keys.push("encryptionAtRest");
    if (system.inherited(component, "dataClass") === undefined) keys.push("dataClass");
    if (backedUp && !backupsKnown(system, component)) keys.push("backups");
  }
  if (system.is(component, "COMPUTE") && model === "iaas") {
    if (system.stated(component, "patched") === undefined) keys.push("patched");
  }
  return keys;
}

const backupsKnown = (system: System, store: Component) =>
  system.stated(store, "backups") !== undefined ||
  system.out(store).some((edge) => edge.flow === "backup") ||
  system.into(store).some((edge) => edge.flow === "replication");

/** Calls that leave the own trust and of which nobody said whether they can be read on the way. */
function edgesOfUnknownEncryption(system: System, caller: Component): Edge[] {
  if (system.is(caller, "TRANSPARENT", "FIREWALL")) return [];
  return system
    .out(caller)
    .filter(
      (edge) =>
        edge.flow === "request" &&
        system.untrustedEdge(edge) &&
        system.encrypted(edge) === undefined &&
        !system.is(edge.target, "TRANSPARENT", "FIREWALL") &&
        edge.target.role !== "dns",
    );
}
