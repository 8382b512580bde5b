import type { ComponentRole } from "./roles.ts";

const set = (...roles: ComponentRole[]): ReadonlySet<ComponentRole> => new Set(roles);
const union = (...sets: ReadonlySet<ComponentRole>[]): ReadonlySet<ComponentRole> =>
  new Set(sets.flatMap((one) => [...one]));

const TRANSPARENT = set(
  "internet",
  "isp",
  "internet-gateway",
  "router",
  "switch",
  "ddos-protection",
);
const NETDEV = set(
  "router", "switch", "firewall", "ips", "vpn-gateway", "transit-gateway", "nat-gateway",
  "dedicated-gateway", "ddos-protection",
); // prettier-ignore
const LB = set("load-balancer", "gslb");
const GATEWAY = set(
  "api-gateway",
  "reverse-proxy",
  "ingress",
  "waf",
  "transfer-gateway",
  "iot-gateway",
);
const COMPUTE = set(
  "server", "vm", "container", "workload", "microservice", "function", "app-service", "app",
  "batch", "vdi", "vdi-broker", "edge-server",
); // prettier-ignore
const RECORD = set("database", "nosql", "data-warehouse", "ledger");
const STORAGE = set("file-storage", "block-storage");
const DBLIKE = union(RECORD, set("cache", "search"));
const IDENT = set("idp", "directory");
const SECRET = set("kms", "secret-store", "hsm");
const OBSERVE = set("monitoring", "logging", "tracing");
const MGMT = union(
  set("cicd", "scm", "registry", "siem", "hypervisor-manager", "config-server", "iac"),
  OBSERVE,
);

/** The classes of roles that the rules are written in. Source: the rules reference, section 1.2. */
export const ROLE_CLASSES = {
  SOURCE: set("user", "internet", "iot-device", "partner", "office"),
  UNTRUSTED: set("user", "internet", "iot-device", "partner"),
  ADMIN: set("admin", "developer"),
  TRANSPARENT,
  FIREWALL: set("firewall", "ips"),
  NETDEV,
  LB,
  GATEWAY,
  COMPUTE,
  MICRO: set("container", "workload", "microservice", "function"),
  RECORD,
  STORAGE,
  DATASTORE: union(RECORD, STORAGE, set("cache", "object-storage", "search", "backup-vault")),
  DBLIKE,
  STORE: union(DBLIKE, set("file-storage")),
  QUEUE: set("queue", "stream"),
  IDENT,
  SECRET,
  OBSERVE,
  MGMT,
  OPS: union(MGMT, set("bastion")),
  REMOTE: set("bastion", "vpn-gateway", "vdi", "vdi-broker"),
  QUORUM: set("etcd", "zookeeper", "consul"),
  FORWARD: union(set("reverse-proxy", "ingress", "waf", "cdn"), TRANSPARENT, NETDEV),
  SIBLING: union(COMPUTE, LB, GATEWAY, NETDEV, IDENT, SECRET, set("dns", "cdn", "bastion")),
} as const;

export type RoleClass = keyof typeof ROLE_CLASSES;

/** Whether a component role belongs to a class; no role (an unknown kind) is in no class. */
export function inClass(role: ComponentRole | undefined, name: RoleClass): boolean {
  return role !== undefined && ROLE_CLASSES[name].has(role);
}
