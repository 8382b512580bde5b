import type { Role } from "../../../shared/catalog/roles.ts";
import { isContainerRole } from "../../../shared/catalog/roles.ts";

/** How the palette sorts components by what they do. */
const GROUPS = {
  entries: ["user", "internet", "iot-device", "partner", "office", "admin", "developer"],
  network: [
    "isp", "internet-gateway", "router", "switch", "ddos-protection", "firewall", "ips",
    "vpn-gateway", "transit-gateway", "nat-gateway", "dedicated-gateway", "load-balancer", "gslb",
    "dns", "cdn", "api-gateway", "reverse-proxy", "ingress", "waf", "transfer-gateway",
    "iot-gateway",
  ],
  compute: [
    "server", "vm", "container", "workload", "microservice", "function", "app-service", "app",
    "batch", "vdi", "vdi-broker", "edge-server",
  ],
  data: [
    "database", "nosql", "data-warehouse", "ledger", "file-storage", "block-storage", "cache",
    "object-storage", "search", "backup-vault", "queue", "stream", "etcd", "zookeeper", "consul",
  ],
  identity: ["idp", "directory", "kms", "secret-store", "hsm"],
  operation: [
    "monitoring", "logging", "tracing", "cicd", "scm", "registry", "siem", "hypervisor-manager",
    "config-server", "iac", "bastion",
  ],
} as const satisfies Record<string, readonly Role[]>; // prettier-ignore

export const ROLE_GROUPS = [
  "entries",
  "containers",
  "network",
  "compute",
  "data",
  "identity",
  "operation",
  "other",
] as const;
export type RoleGroup = (typeof ROLE_GROUPS)[number];

const GROUP_OF: ReadonlyMap<Role, RoleGroup> = new Map(
  Object.entries(GROUPS).flatMap(([group, roles]) =>
    roles.map((role) => [role, group as RoleGroup] as const),
  ),
);

export function roleGroupOf(role: Role): RoleGroup {
  return isContainerRole(role) ? "containers" : (GROUP_OF.get(role) ?? "other");
}
