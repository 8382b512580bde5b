/** The roles rules look at. A kind has exactly one; a component role or a container role. */
// prettier-ignore
export const COMPONENT_ROLES = [
  // entries
  "user", "internet", "iot-device", "partner", "office", "admin", "developer",
  // network
  "isp", "internet-gateway", "router", "switch", "ddos-protection", "firewall", "ips",
  "vpn-gateway", "transit-gateway", "nat-gateway", "dedicated-gateway",
  "load-balancer", "gslb", "dns", "cdn",
  "api-gateway", "reverse-proxy", "ingress", "waf", "transfer-gateway", "iot-gateway",
  // compute
  "server", "vm", "container", "workload", "microservice", "function", "app-service", "app",
  "batch", "vdi", "vdi-broker", "edge-server",
  // data
  "database", "nosql", "data-warehouse", "ledger", "file-storage", "block-storage", "cache",
  "object-storage", "search", "backup-vault", "queue", "stream", "etcd", "zookeeper", "consul",
  // identity and secrets
  "idp", "directory", "kms", "secret-store", "hsm",
  // operation
  "monitoring", "logging", "tracing", "cicd", "scm", "registry", "siem", "hypervisor-manager",
  "config-server", "iac", "bastion",
  // everything else
  "saas-app", "power", "note",
] as const;

// prettier-ignore
export const CONTAINER_ROLES = [
  "region", "availability-zone", "network", "subnet", "datacenter", "server-room", "rack", "host",
  "cluster", "trust-zone", "pool", "provider", "group",
] as const;

export type ComponentRole = (typeof COMPONENT_ROLES)[number];
export type ContainerRole = (typeof CONTAINER_ROLES)[number];
export type Role = ComponentRole | ContainerRole;

const containerRoles: ReadonlySet<string> = new Set(CONTAINER_ROLES);

export function isContainerRole(role: Role): role is ContainerRole {
  return containerRoles.has(role);
}
