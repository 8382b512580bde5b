import { inClass } from "../catalog/role-classes.ts";
import type { Component, InstanceRow } from "./system.ts";

type RoleTest = (n: Component) => boolean;

/** The table of instance rules (rules reference, 2.1). A role in two rows takes the first. */
const ROWS: readonly (readonly [InstanceRow, RoleTest])[] = [
  ["load-balancer", ({ role }) => inClass(role, "LB")],
  ["database", ({ role }) => inClass(role, "RECORD")],
  ["storage", ({ role }) => inClass(role, "STORAGE") || inClass(role, "QUORUM")],
  ["storage", ({ role }) => role === "object-storage" || role === "search"],
  ["cache", ({ role }) => role === "cache"],
  ["queue", ({ role }) => inClass(role, "QUEUE")],
  ["identity-provider", ({ role }) => inClass(role, "IDENT") || inClass(role, "SECRET")],
  ["dns", ({ role }) => role === "dns"],
  ["network-device", ({ role }) => inClass(role, "NETDEV")],
  ["gateway", ({ role }) => inClass(role, "GATEWAY") || role === "cdn"],
  ["vdi-broker", ({ role }) => role === "vdi-broker"],
  ["compute", ({ role }) => inClass(role, "COMPUTE")],
];

export function instanceRow(n: Component): InstanceRow | undefined {
  return ROWS.find(([, test]) => test(n))?.[0];
}
