import { inClass } from "./role-classes.ts";
import { isContainerRole, type ComponentRole, type Role } from "./roles.ts";

/** What an edge most likely carries: the words of the file; a plain request without a flow. */
export interface LikelyEdge {
  readonly flow?: "replication" | "backup" | "admin" | "monitoring" | "logging" | "deploy" | "auth";
  /** A message is left with a broker, nobody waits for the answer. */
  readonly async?: true;
  readonly linkType?: "vpn" | "dedicated";
}

type Ends = readonly [source: ComponentRole | undefined, target: ComponentRole | undefined];

const isOneOf = (role: ComponentRole | undefined, ...roles: readonly ComponentRole[]): boolean =>
  role !== undefined && roles.includes(role);

const isDelivery = (role: ComponentRole | undefined) =>
  isOneOf(role, "cicd", "scm", "registry", "iac");

/** What a copy of is kept elsewhere: records, files, disks and the state of a cluster. */
const isKept = (role: ComponentRole | undefined) =>
  (inClass(role, "RECORD") && role !== "data-warehouse") ||
  inClass(role, "STORAGE") ||
  inClass(role, "QUORUM");

const isCopied = (role: ComponentRole | undefined) =>
  inClass(role, "DATASTORE") || inClass(role, "QUORUM") || inClass(role, "SECRET");

/** What the roles of both ends say, most telling first; the first that holds is taken. */
const SIGNS: readonly (readonly [LikelyEdge, (...ends: Ends) => boolean])[] = [
  [
    { flow: "backup" },
    (source, target) =>
      (target === "backup-vault" && !inClass(source, "SOURCE") && !inClass(source, "ADMIN")) ||
      source === "backup-vault" ||
      (target === "object-storage" && isKept(source)),
  ],
  [
    { flow: "replication" },
    (source, target) => source === target && (isCopied(source) || source === "directory"),
  ],
  // Logins of services and users are on the way of a request: it fails without them.
  [
    { flow: "auth" },
    (source, target) => inClass(target, "IDENT") && (inClass(source, "ADMIN") || source === "idp"),
  ],
  [
    { flow: "logging" },
    (source, target) => isOneOf(target, "logging", "siem") || source === "logging",
  ],
  [
    { flow: "monitoring" },
    (source, target) =>
      isOneOf(target, "monitoring", "tracing")
        ? !inClass(source, "ADMIN")
        : isOneOf(source, "monitoring", "tracing"),
  ],
  [
    { flow: "deploy" },
    (source, target) => isDelivery(target) || (isDelivery(source) && !inClass(target, "SECRET")),
  ],
  [
    { flow: "admin" },
    (source, target) =>
      target === "bastion" ||
      source === "bastion" ||
      source === "hypervisor-manager" ||
      (inClass(source, "ADMIN") && target !== "saas-app"),
  ],
  [
    { async: true },
    (source, target) =>
      inClass(target, "QUEUE") && (inClass(source, "COMPUTE") || inClass(source, "QUEUE")),
  ],
  [{ linkType: "vpn" }, (source, target) => source === target && source === "vpn-gateway"],
  [
    { linkType: "dedicated" },
    (source, target) => source === target && source === "dedicated-gateway",
  ],
];

/**
 * What an edge between kinds of these roles most likely is; a proposal for a new edge, which whoever draws
 * may change. A container says as much as a component that may be anything.
 */
export function likelyEdge(source: Role | undefined, target: Role | undefined): LikelyEdge {
  const ends: Ends = [componentRole(source), componentRole(target)];
  return SIGNS.find(([, holds]) => holds(...ends))?.[0] ?? {};
}

const componentRole = (role: Role | undefined): ComponentRole | undefined =>
  role === undefined || isContainerRole(role) ? undefined : role;
