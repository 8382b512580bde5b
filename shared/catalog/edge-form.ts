import type { PropertyKey } from "./properties.ts";

/** Every key of an edge, most asked first. Source: the rules reference, section 3. */
const EDGE_KEYS: readonly PropertyKey[] = [
  "dependency",
  "protocol",
  "port",
  "encrypted",
  "authenticated",
  "linkType",
  "async",
  "group",
  "dnsRoundRobin",
  "filtered",
  "mfa",
  "via",
  "sourceCidr",
  "leastPrivilege",
  "failover",
  "dataClass",
  "crossBorderConsent",
  "carrier",
  "location",
  "linkId",
  "redundant",
];

const FLOWS = [
  "request",
  "replication",
  "backup",
  "admin",
  "monitoring",
  "logging",
  "deploy",
  "auth",
];

/** What is asked first where an edge does something else than call. */
const FIRST: Readonly<Record<string, readonly PropertyKey[]>> = {
  replication: ["failover"],
  backup: ["encrypted", "dataClass"],
  admin: ["via", "mfa", "sourceCidr"],
  deploy: ["leastPrivilege"],
  auth: ["encrypted"],
};

/** Keys that mean nothing on another flow than the one named. */
const ONLY: Partial<Record<PropertyKey, readonly string[]>> = {
  dependency: ["request"],
  async: ["request"],
  group: ["request"],
  dnsRoundRobin: ["request"],
  failover: ["replication"],
  leastPrivilege: ["deploy"],
  via: ["admin"],
};

/** The fields of an edge's form. A flow that is not understood has all of them. */
export function edgeForm(flow: string): readonly PropertyKey[] {
  const known = FLOWS.includes(flow);
  const first = (known && FIRST[flow]) || [];
  return [...first, ...EDGE_KEYS.filter((key) => !first.includes(key))].filter(
    (key) => !known || (ONLY[key]?.includes(flow) ?? true),
  );
}
